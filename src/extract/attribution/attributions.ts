/**
 * Attributions of a document: the sayings of its units with their speakers resolved, in reading order. A pronoun
 * stands for the last fitting speaker before it; where none fits, the speaker stays unknown.
 */

import type { Actor, Attribution, Block, Sentence, Span } from '../../model/types.ts';
import { readUnits, type Unit } from '../units.ts';
import { readCast } from './cast.ts';
import { describe, spanOf } from './describe-saying.ts';
import { findSayings } from './find-sayings.ts';
import { continued, posted, type Quoting, quotationOnly, quotedIn } from './going-on.ts';
import { aware, mentioned, nobody, remember } from './memory.ts';
import type { Mention } from './mentions.ts';
import { nestedIn } from './nested-attributions.ts';
import { findPartiesOf } from './parties.ts';
import type { FoundSaying } from './saying.ts';
import { signedPosts } from './signed-posts.ts';
import { rivalOf, speakerOf, subjectOf } from './who-speaks.ts';

/** A saying with who is made to say it. `content` is the span of what is attributed. */
export interface ResolvedSaying {
  readonly unit: Unit;
  readonly saying: FoundSaying;
  /** Null where nobody is named, or where a pronoun fits nobody. */
  readonly mention: Mention | null;
  readonly attribution: Attribution;
  readonly content: Span;
}

/** An attribution with the span of what is attributed. */
export interface FoundAttribution extends Attribution {
  readonly span: Span;
}

/** The attributions of a text, in order; nested ones too, also those inside quotations. */
export function attributionsIn(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  actors: readonly Actor[],
): FoundAttribution[] {
  const units = readUnits(text, blocks, sentences);
  const partiesOf = findPartiesOf(actors);
  return resolveSayings(text, units, actors).flatMap((sayings, index) => {
    const unit = units[index];
    const nested = unit === undefined ? [] : nestedIn(text, unit, sayings, partiesOf);
    return [...sayings, ...nested]
      .map(({ attribution, content }) => ({ ...attribution, span: content }))
      .toSorted(nested.length === 0 ? () => 0 : byCue);
  });
}

function byCue(a: FoundAttribution, b: FoundAttribution): number {
  return (a.cueSpan ?? a.span).start - (b.cueSpan ?? b.span).start || a.span.start - b.span.start;
}

/** The sayings of each unit, aligned with the units: an empty list where the outlet speaks for itself. */
export function resolveSayings(
  text: string,
  units: readonly Unit[],
  actors: readonly Actor[],
): ResolvedSaying[][] {
  const cast = readCast(text, units);
  const partiesOf = findPartiesOf(actors);
  const posts = signedPosts(units);
  let memory = nobody;
  let quoting: Quoting | null = null;
  return units.map((unit, at) => {
    const signature = posts.get(unit.block);
    if (signature !== undefined) {
      const isFirst = units[at - 1]?.block !== unit.block;
      return [posted(text, unit, signature, isFirst, cast, partiesOf)];
    }
    const found = findSayings(text, unit);
    const subject = subjectOf(text, unit, cast);
    const resolved = found.map((saying) => {
      const mention = speakerOf(text, unit, saying, cast, aware(memory, subject, saying));
      memory = remember(memory, mention, unit, saying);
      return {
        unit,
        saying,
        mention,
        attribution: describe(unit, saying, mention, partiesOf),
        content: spanOf(unit, saying.content),
      };
    });
    const goesOn =
      found.length === 0 && quoting !== null ? quotationOnly(unit, quoting, partiesOf) : null;
    if (goesOn !== null) return [goesOn];
    const reporting = quoting;
    quoting = quotedIn(unit, resolved);
    if (subject !== null && found.every(({ speaker }) => speaker === null)) {
      memory = mentioned(memory, subject, rivalOf(text, unit, subject));
    }
    if (found.length > 0) return resolved;
    const reported = continued(text, unit, reporting, memory, partiesOf);
    return reported === null ? [] : [reported];
  });
}
