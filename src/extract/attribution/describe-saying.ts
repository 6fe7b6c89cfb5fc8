/** An attribution in the model's words: who is made to say it, with what cue, in what manner. */

import type { Attribution, Span } from '../../model/types.ts';
import type { Chunk } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { isBodyName, type Mention } from './mentions.ts';
import type { FindParties } from './parties.ts';
import type { FoundSaying } from './saying.ts';

/** The attribution of a saying; `mention` is null where nobody knows who speaks. */
export function describe(
  unit: Unit,
  saying: FoundSaying,
  mention: Mention | null,
  partiesOf: FindParties,
): Attribution {
  // a quotation behind a colon has no cue
  const isSilent = saying.cue.start === saying.cue.end;
  const parties = mention === null ? [] : partiesOf(mention.speaker, mention.role);
  return {
    speaker: mention?.speaker ?? null,
    role: mention?.role ?? null,
    party: parties[0] ?? null,
    parties,
    cue: isSilent ? null : cueText(unit, saying),
    manner: saying.shape === 'quotation' ? 'direct' : 'indirect',
    via: saying.via,
    anonymous: mention === null || isUnnamed(mention),
    speakerSpan: speakerSpanOf(unit, saying, mention),
    cueSpan: isSilent ? null : saying.cue,
  };
}

/** The words that stand for the speaker, also where nobody knows for whom: "he", "estimates". */
function speakerSpanOf(unit: Unit, { speaker }: FoundSaying, mention: Mention | null): Span | null {
  const chunk = mention?.chunk ?? speaker;
  return chunk === null ? null : spanOf(unit, chunk);
}

/** "officials", "people familiar with the matter": somebody who is not named. */
function isUnnamed(mention: Mention): boolean {
  if (mention.isNamed) return false;
  if (/^(?:a|an|some|several|many|one) /i.test(mention.speaker)) return true;
  return (
    !isBodyName(mention.speaker) &&
    /(?:s|people)\b/i.test(mention.speaker.split(' ').slice(0, 4).join(' '))
  );
}

function cueText(unit: Unit, { cue }: FoundSaying): string {
  return unit.tokens
    .filter(({ start, end }) => start >= cue.start && end <= cue.end)
    .map(({ text }) => text)
    .join(' ');
}

/** The span of a chunk of a unit's tokens. */
export function spanOf(unit: Unit, chunk: Chunk): Span {
  return {
    start: unit.tokens[chunk.start]?.start ?? unit.span.start,
    end: unit.tokens[chunk.end - 1]?.end ?? unit.span.start,
  };
}
