/** Subjects that stand behind their cue: "…,” said Doe", "…, said Jane Doe, a doctor at the clinic." */

import { isOffice } from '../lexicon/roles.ts';
import { type Chunk, findWithin, phraseStartingAt } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import type { CueHit } from './find-cues.ts';
import type { Subject } from './saying.ts';
import { speaks } from './speakers.ts';

/** "…, said Jane Doe of the agency.": sure where nothing but an apposition or the end follows the name. */
export function turned(unit: Unit, hit: CueHit): Subject | null {
  if (hit.form.cue.kind !== 'say' || hit.groupStart !== hit.verb) return null;
  const subject = inverted(unit, hit);
  if (subject?.chunk == null) return null;
  const next = unit.tokens[subject.chunk.end];
  const isEnd =
    next === undefined ||
    next.lower === 'who' ||
    /^[,.;:!?”"]$/.test(next.text) ||
    next.pos === 'ADP';
  const word = unit.tokens[hit.after];
  return isEnd && word?.pos !== 'PRON' ? subject : null;
}

/** "…,” said Doe": the subject after the verb, where a quotation or comma stands before it. */
export function inverted(unit: Unit, hit: CueHit): Subject | null {
  const { tokens, quoted } = unit;
  const last = hit.groupStart - 1;
  const isMark = /^(?:[”"’]|''|’’)$/.test(tokens[last]?.text ?? '');
  const opens = last >= 0 && (quoted[last] || isMark || tokens[last]?.text === ',');
  // "…, Jane Doe told Reuters": what follows is who was told.
  if (!opens || ['tell', 'inform'].includes(hit.form.cue.lemma)) return null;
  const chunk = phraseStartingAt(tokens, hit.after);
  // “…,” said the beekeeper: behind a quotation whatever noun it is speaks
  const isFree = (quoted[last] || isMark) && hit.form.cue.kind === 'say';
  if (chunk === null || quoted[hit.after] || !speaks(tokens, chunk, isFree)) return null;
  const next = tokens[chunk.end];
  if (!quoted[last] && (next?.pos === 'AUX' || next?.pos === 'VERB')) return null;
  return { chunk, apposition: roleBehind(unit, chunk.end), left: hit.groupStart, how: 'after' };
}

/** "said Jane Doe, a doctor at the clinic": the words to the next comma or the end, if they name an office. */
function roleBehind({ tokens }: Unit, comma: number): Chunk | null {
  const first = tokens[comma + 1];
  if (
    tokens[comma]?.text !== ',' ||
    first === undefined ||
    !['DET', 'NOUN', 'PROPN', 'ADJ'].includes(first.pos)
  )
    return null;
  const rest = { start: comma + 1, end: tokens.length };
  const close = findWithin(tokens, rest, ({ text }) => /^[,.;:“"]$/.test(text));
  const end = close < 0 ? tokens.length : close;
  const isRole = tokens
    .slice(comma + 1, end)
    .slice(0, 8)
    .some(({ lower }) => isOffice(lower));
  return isRole && end - comma < 16 ? { start: comma + 1, end } : null;
}
