/**
 * What is claimed: the clause, quotation, noun phrase, infinitive or label that a cue governs, after the cue or,
 * where nothing follows it, before ("…, officials said").
 */

import { phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { toldTo } from './behind-cue.ts';
import { hasFiniteVerb, startsClause } from './clause-signs.ts';
import { contentAfter } from './content-after.ts';
import { contentAround, contentBefore, contentOfRelative } from './content-before.ts';
import { endOfContent } from './content-end.ts';
import { deniedAside } from './denied-asides.ts';
import type { CueHit } from './find-cues.ts';
import type { Content, Saying } from './saying.ts';

/** The contents of the saying at `index` among the sayings of a unit, one or two of them; none where nothing fits. */
export function findContents(
  text: string,
  unit: Unit,
  sayings: readonly Saying[],
  index: number,
): Content[] {
  const saying = sayings[index];
  if (saying === undefined) return [];
  const end = endOfContent(unit, sayings, index);
  const aside = deniedAside(unit.tokens, saying);
  if (aside !== null) {
    const { kind } = saying.hit.form.cue;
    const close = kind === 'deny' ? saying.hit.after : end;
    return [{ start: aside, end: close, shape: kind === 'deny' ? 'object' : 'label', told: null }];
  }
  const after = wholePassive(saying, contentAfter(text, unit, behindSubject(saying), end));
  const around =
    contentAround(unit, saying) ?? (after === null ? contentOfRelative(unit, saying, end) : null);
  if (around !== null) return [around];
  const isAside = isClosed(unit, saying, after);
  const said = isAside ? quotedOrSaid(unit, saying, contentBefore(unit, sayings, index)) : null;
  const before = said === null ? null : { ...said, told: toldBehind(text, unit, saying) };
  const goesOn =
    before === null
      ? null
      : (clauseAfter(unit, saying.hit, end) ?? laterQuote(unit, saying, before, end));
  const found = [before, after ?? goesOn].filter((content) => content !== null);
  return found
    .map((content) => cutShort(unit, content))
    .filter(({ start, end: last }) => last > start);
}

/** "…, officials told Reuters": the outlet. */
function toldBehind(text: string, { tokens }: Unit, { hit, subject }: Saying): string | null {
  if (hit.form.cue.lemma !== 'tell' || subject.how === 'after') return null;
  return toldTo(text, tokens, hit.after, hit.after + 4);
}

/** Only a verb that takes a clause has one before it: "Rebuilt in May, it posted a profit" has no content. */
function quotedOrSaid(unit: Unit, { hit }: Saying, content: Content | null): Content | null {
  if (content !== null && unit.quoted[content.end - 1]) return content;
  const isSaid = hit.form.cue.takes.includes('clause') && !onlyQuoted.has(hit.form.cue.lemma);
  return content?.shape === 'quotation' || isSaid ? content : null;
}

/** "vowed to stay and left", "denied the charge, as more came": what is not of the noun phrase or infinitive any more. */
function cutShort(unit: Unit, content: Content): Content {
  if (!shortShapes.has(content.shape)) return content;
  for (let at = content.start + 1; at < content.end; at += 1) {
    if (!unit.quoted[at] && endsPhrase(unit, at)) return { ...content, end: at };
  }
  return content;
}

const shortShapes: ReadonlySet<string> = new Set(['infinitive', 'object', 'label']);

function endsPhrase(unit: Unit, at: number): boolean {
  const { tokens } = unit;
  const next = tokens[at + 1];
  if (tokens[at]?.text === ',') return subordinating.has(next?.lower ?? '');
  if (tokens[at]?.lower !== 'and' && tokens[at]?.lower !== 'but') return false;
  if (next?.pos === 'AUX') return true;
  if (next?.pos === 'VERB') return next.lower.endsWith('ed') && tokens[at - 1]?.pos !== 'VERB';
  const phrase = phraseStartingAt(tokens, at + 1);
  return phrase !== null && startsClause(unit, at + 1, phrase.end);
}

const subordinating: ReadonlySet<string> = new Set(
  'as while although though whereas even'.split(' '),
);

/** "…,” said Doe, “…”": what is said goes on behind the name. */
function behindSubject({ hit, subject }: Saying): CueHit {
  const { chunk, apposition } = subject;
  if (subject.how !== 'after' || chunk === null) return hit;
  return { ...hit, after: Math.max(chunk.end, apposition?.end ?? 0) };
}

/** "The suspect is said to have fled": what is said has the suspect in it. */
function wholePassive({ hit, subject }: Saying, content: Content | null): Content | null {
  if (content?.shape !== 'infinitive' || !hit.passive) return content;
  return { ...content, start: subject.left, shape: 'clause' };
}

/** "“If they go,” she said, looking up, “we go”": the quotation goes on behind what she did. */
function laterQuote(
  { tokens, quoted }: Unit,
  { hit }: Saying,
  before: Content,
  end: number,
): Content | null {
  if (before.shape !== 'quotation') return null;
  for (let at = hit.after; at < end && at < hit.after + 25; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;!?]$/.test(token.text)) return null;
    if (!quoted[at]) continue;
    if (tokens[at - 1]?.text !== ',') return null;
    let close = at;
    while (quoted[close]) close += 1;
    return { start: at, end: close, shape: 'quotation', told: null };
  }
  return null;
}

/** "Nobody was hurt, she said, and the fire was out": what goes on with a subject of its own is hers too. */
function clauseAfter(unit: Unit, { after }: CueHit, end: number): Content | null {
  const { tokens, quoted } = unit;
  const isJoined =
    tokens[after]?.text === ',' && ['and', 'but'].includes(tokens[after + 1]?.lower ?? '');
  const phrase = isJoined && !quoted[after] ? phraseStartingAt(tokens, after + 2) : null;
  if (phrase === null || ['he', 'she'].includes(tokens[after + 2]?.lower ?? '')) return null;
  if (!startsClause(unit, after + 2, phrase.end) && !hasFiniteVerb(unit, after + 2, end))
    return null;
  return { start: after + 2, end, shape: 'clause', told: null };
}

/** Verbs that stand behind what is said only where it is quoted: "when pressed, he answered" has no content. */
const onlyQuoted: ReadonlySet<string> = new Set('respond reply write hear'.split(' '));

/** Nothing follows that the verb governs, or a quotation goes on: "“…,” Doe said, “…”". */
function isClosed(unit: Unit, { hit, subject }: Saying, after: Content | null): boolean {
  const opening = subject.how === 'after' ? hit.groupStart : subject.left;
  const before = unit.tokens[opening - 1];
  const stands = before?.text === ',' || unit.quoted[opening - 1] === true;
  if (!stands || opening < 2 || subject.how === 'absolute' || subject.how === 'linked')
    return false;
  if (subject.how === 'carried' && after !== null) return false;
  return after === null || (after.shape === 'quotation' && unit.quoted[opening - 1] === true);
}
