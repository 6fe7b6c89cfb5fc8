/** Noun phrases behind a cue: what is denied, asked for or called something. */

import type { Token } from '../../model/types.ts';
import { deedObjects, denyingLabels, doneToPeople } from '../lexicon/cues.ts';
import { isPersonal } from '../lexicon/roles.ts';
import { type Chunk, findWithin } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type Reading, takes } from './behind-cue.ts';
import { firstWord } from './clause-signs.ts';
import type { CueHit } from './find-cues.ts';
import { headOf } from './speakers.ts';
import { isTimePhrase } from './time-phrases.ts';

/** "called it nonsense"; "view it as a threat" needs its "as". */
export const readLabel: Reading = ({ unit, hit, end, from, phrase, told }) => {
  const { tokens, quoted } = unit;
  if (!takes(hit, 'label') || (hit.form.cue.kind === 'judge' && !isLabelled(tokens, from)))
    return null;
  const isThere = phrase !== null || quoted[from] || tokens[from]?.lower === 'as';
  const isBare =
    hit.form.cue.kind === 'label' && phrase !== null && isBareObject(unit, phrase, end);
  return isThere && !isBare ? { start: from, end, shape: 'label', told } : null;
};

/** "called an ambulance", "called her on Monday": nothing is said of what is called. */
function isBareObject({ tokens, quoted }: Unit, phrase: Chunk, end: number): boolean {
  const words = tokens.slice(phrase.start, phrase.end);
  if (words.length > 1 && words.some(({ lower }) => denyingLabels.has(lower))) return false;
  const rest = tokens[phrase.end];
  if (phrase.end >= end || rest === undefined) return true;
  if (quoted[phrase.end] || rest.lower === 'as') return false;
  return ['ADP', 'PUNCT', 'ADV', 'CCONJ', 'SCONJ', 'VERB', 'PART'].includes(rest.pos)
    ? !hasQuote(quoted, phrase.end, Math.min(end, phrase.end + 6))
    : false;
}

function hasQuote(quoted: readonly boolean[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (quoted[at]) return true;
  return false;
}

/** "view it as", "regarded the move as": without "as" the verb says nothing of it. */
function isLabelled(tokens: readonly Token[], from: number): boolean {
  return findWithin(tokens, { start: from, end: from + 10 }, ({ lower }) => lower === 'as') >= 0;
}

/** "asked the court to hear it", "asked lawmakers for money": what is asked for. */
export const readAsked: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  if (hit.form.cue.lemma !== 'ask' || phrase === null) return null;
  const isFor = ['to', 'for'].includes(unit.tokens[phrase.end]?.lower ?? '');
  return isFor && from === start ? { start, end, shape: 'object', told } : null;
};

/** "denied the report", "urged calm" */
export const readObject: Reading = ({ unit, hit, end, start, from, phrase, told }) => {
  const { tokens, quoted } = unit;
  if (!takes(hit, 'object') || from >= end || isShownByPerson(unit, hit)) return null;
  if (tokens[start]?.text === ',' && !quoted[from]) return null;
  const isOpenQuote = quoted[from] || (tokens[from]?.pos === 'DET' && quoted[from + 1]);
  const isThere = phrase !== null || isOpenQuote || isGerund(tokens[from]);
  if (!isThere || (phrase !== null && isTimePhrase(tokens, phrase))) return null;
  if (phrase !== null && isDeed(tokens, hit, phrase)) return null;
  if (tokens[start]?.pos === 'ADP' && !isBounding(tokens, start)) return null;
  const first = tokens[start];
  return {
    start: first?.text === ',' ? from : firstWord(tokens, start),
    end,
    shape: 'object',
    told,
  };
};

/** "as he was showing the van", "a guide showed the van": nobody shows a thing and says it; "the video shows the van" does. */
function isShownByPerson({ tokens }: Unit, { form, groupStart }: CueHit): boolean {
  if (form.cue.lemma !== 'show') return false;
  const subject = tokens[groupStart - 1];
  return subject?.pos === 'PRON' || isPersonal(subject?.lower ?? '');
}

/** "claimed five lives", "dismissed two workers": something is done, and nothing said. */
function isDeed(tokens: readonly Token[], { form }: CueHit, phrase: Chunk): boolean {
  const { lemma } = form.cue;
  const head = headOf(tokens, phrase)?.lower ?? '';
  if (deedObjects.get(lemma)?.has(head)) return true;
  return doneToPeople.has(lemma) && isPersonal(head) && tokens[phrase.end]?.lower !== 'as';
}

function isBounding(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'at' || word === 'up')
    return ['least', 'most', 'to'].includes(tokens[at + 1]?.lower ?? '');
  return bounding.has(word);
}

/** Prepositions that bound a number: "reported about 40 cases". */
const bounding: ReadonlySet<string> = new Set(
  'about around over under more fewer less between near nearly of'.split(' '),
);

function isGerund(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/ing$/.test(token.lower) || token.lower === 'of' || token.lower === 'any')
  );
}
