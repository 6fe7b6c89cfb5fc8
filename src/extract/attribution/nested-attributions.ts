/** Who is made to say something inside a quotation, where "I" and "we" are who is quoted. */

import { isInside } from '../../model/identity.ts';
import type { Unit } from '../units.ts';
import type { ResolvedSaying } from './attributions.ts';
import { describe, spanOf } from './describe-saying.ts';
import { pronouns } from './memory.ts';
import { readMention } from './mentions.ts';
import type { FindParties } from './parties.ts';
import { quotedSayings } from './quoted-sayings.ts';

/** What is said inside the quotations of a unit whose own sayings are known. */
export function nestedIn(
  text: string,
  unit: Unit,
  sayings: readonly ResolvedSaying[],
  partiesOf: FindParties,
): ResolvedSaying[] {
  return quotedSayings(text, unit).map(({ unit: sentence, saying }) => {
    const chunk = saying.speaker ?? saying.content;
    const first = sentence.tokens[chunk.start]?.lower ?? '';
    const outer = sayings.find(({ content }) => isInside(sentence.span, content))?.attribution;
    const isFirst = ['i', 'we'].includes(first) && chunk.end - chunk.start === 1;
    const mention =
      isFirst || pronouns.has(first) ? null : readMention(text, sentence.tokens, chunk, null);
    const own = describe(sentence, saying, mention, partiesOf);
    const {
      speaker = null,
      role = null,
      party = null,
      parties = [],
      anonymous = true,
    } = outer ?? {};
    const said = isFirst ? { ...own, speaker, role, party, parties, anonymous } : own;
    return {
      unit: sentence,
      saying,
      mention,
      attribution: { ...said, manner: 'indirect' as const },
      content: spanOf(sentence, saying.content),
    };
  });
}
