/** Sentences without a cue in which somebody goes on: quotations behind a quotation, and reports behind a report. */

import { isOutlet } from '../lexicon/roles.ts';
import type { Chunk } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import type { ResolvedSaying } from './attributions.ts';
import { type Cast, resolveName } from './cast.ts';
import { describe, spanOf } from './describe-saying.ts';
import { type Memory, pronouns, resolvePronoun } from './memory.ts';
import { type Mention, readMention } from './mentions.ts';
import type { FindParties } from './parties.ts';
import { type FoundSaying, plainSaying } from './saying.ts';
import type { Signature } from './signed-posts.ts';

/** Who is being quoted; in `block` and the next one only, where that is not null. */
export interface Quoting {
  readonly speaker: Mention | null;
  readonly block: number | null;
}

/**
 * Who may go on in a sentence that is all quotation: who is quoted in this one, or, where it says something in other
 * words, its only speaker. Null where nobody speaks, or where two do.
 */
export function quotedIn(unit: Unit, sayings: readonly ResolvedSaying[]): Quoting | null {
  const quoted = sayings.findLast(({ saying }) => saying.shape === 'quotation');
  if (quoted !== undefined) return { speaker: quoted.mention, block: null };
  const [first] = sayings;
  if (first === undefined || unit.kind !== 'paragraph') return null;
  const isOne = sayings.every(
    ({ attribution }) => attribution.speaker === first.attribution.speaker,
  );
  const name = first.mention?.speaker ?? '';
  // "a ministry statement said": nobody is named, and is quoted all the same
  const isVoice = first.attribution.speakerSpan !== null && !isOutlet(name);
  if (!isOne || !isVoice || first.saying.kind === 'decline') return null;
  return { speaker: first.mention, block: unit.block };
}

/** A sentence that is all quotation, after a quotation: the same speaker goes on. */
export function quotationOnly(
  unit: Unit,
  { speaker, block }: Quoting,
  partiesOf: FindParties,
): ResolvedSaying | null {
  const end = unit.tokens.length;
  if (block !== null && unit.block - block > 1) return null;
  if (end < 3 || !unit.quoted.every((isQuoted, at) => isQuoted || unit.tokens[at]?.pos === 'PUNCT'))
    return null;
  const content = { start: 0, end };
  const saying = silent(content, 'quotation', unit);
  const attribution = { ...describe(unit, saying, speaker, partiesOf), speakerSpan: null };
  return { unit, saying, mention: speaker, attribution, content: spanOf(unit, content) };
}

/** A sentence of a post: its signer's words. The signature is named with the first sentence only. */
export function posted(
  text: string,
  unit: Unit,
  signature: Signature,
  isFirst: boolean,
  cast: Cast,
  partiesOf: FindParties,
): ResolvedSaying {
  const { tokens } = signature.unit;
  const start = tokens[signature.name.start]?.start ?? 0;
  const named = readMention(text, tokens, signature.name, null);
  const mention = resolveName({ ...named, isNamed: true }, cast, start);
  const content = { start: 0, end: unit.tokens.length };
  const saying = silent(content, 'quotation', unit);
  const attribution = {
    ...describe(signature.unit, saying, mention, partiesOf),
    speakerSpan: isFirst ? spanOf(signature.unit, signature.name) : null,
  };
  return { unit, saying, mention, attribution, content: spanOf(unit, content) };
}

/** "They also found …" right after what they reported: the report goes on. */
export function continued(
  text: string,
  unit: Unit,
  before: Quoting | null,
  memory: Memory,
  partiesOf: FindParties,
): ResolvedSaying | null {
  const [first, second] = unit.tokens;
  if (first === undefined || second === undefined || !pronouns.has(first.lower)) return null;
  if (!['also', 'further', 'additionally'].includes(second.lower)) return null;
  const mention = resolvePronoun(first.lower, memory);
  if (mention === null || before?.speaker?.speaker !== mention.speaker) return null;
  const content = {
    start: 0,
    end: unit.tokens.findLastIndex(({ end }) => /[\p{L}\p{N}”"’')]/u.test(text[end - 1] ?? '')) + 1,
  };
  const saying = silent(content, 'clause', unit);
  const attribution = {
    ...describe(unit, saying, mention, partiesOf),
    speakerSpan: { start: first.start, end: first.end },
  };
  return { unit, saying, mention, attribution, content: spanOf(unit, content) };
}

function silent(content: Chunk, shape: 'quotation' | 'clause', unit: Unit): FoundSaying {
  const start = unit.tokens[0]?.start ?? 0;
  return plainSaying({ cue: { start, end: start }, content, shape, carried: true });
}
