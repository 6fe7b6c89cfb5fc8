/**
 * Things without a name of their own that names bind: "the newly signed treaty between Norr and Sund", "the draft report
 * on the Kestrow flood". One noun with the same names behind it is one thing.
 */

import { sensesOf } from '../../words/senses.ts';
import { isStage } from '../stages.ts';
import { contentOf, keyOf } from '../words.ts';
import type { Facet } from './description-facet.ts';
import { isCapital, runFrom, TIMES, type Token, tokensOf } from './description-names.ts';
import { FUNCTION_WORDS, UNFINISHED } from './description-tables.ts';

/** What a sentence says of things that names bind: how far they have just come, and in which version they are. */
export function readBound(text: string): Facet[] {
  if (!MAY_BE.test(text)) return [];
  const tokens = tokensOf(text);
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1]?.lower ?? '';
    if (NEWLY.test(token.lower) && isStage(next))
      return boundBy(text, tokens, at, at + 1, 'stage') ?? [];
    const isVersion = token.lower === 'final' || UNFINISHED.has(token.lower);
    return (isVersion ? boundBy(text, tokens, at, at, 'version') : null) ?? [];
  });
}

function boundBy(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  slot: 'stage' | 'version',
): Facet | null {
  const phrase = runFrom(
    tokens,
    at + 1,
    (one) => !isCapital(one) && !FUNCTION_WORDS.has(one.lower),
  );
  const noun = phrase.at(-1);
  const behind = at + 1 + phrase.length;
  if (noun === undefined || phrase.length > LONGEST || keyOf(noun.lower) !== noun.lower)
    return null;
  if (!BINDING.test(tokens[behind]?.lower ?? '') || tokens[behind]?.gap !== ' ') return null;
  const bound = runFrom(tokens, behind + 1, (one) => isCapital(one) || JOINING.test(one.lower));
  const names = bound
    .filter((one) => isCapital(one) && !TIMES.test(one.text))
    .map(({ lower }) => lower.replace(/'s?$/, ''));
  const isBound = names.length >= (slot === 'stage' ? PARTIES : 1);
  if (!isBound || sensesOf(noun.lower, 'noun').length === 0) return null;
  const end = bound.findLast(isCapital)?.end ?? noun.end;
  const own = phrase
    .slice(0, -1)
    .map(({ text: word }) => word)
    .join(' ');
  const rest = `${text.slice(0, tokens[from]?.start)} ${text.slice(end)}`;
  return {
    slot,
    key: `${slot}|${noun.lower}|${[...new Set(names)].sort().join(' ')}`,
    name: text.slice(phrase[0]?.start ?? noun.start, end),
    value: tokens[at]?.lower ?? '',
    about: contentOf(slot === 'stage' ? own : rest),
    time: '',
    start: tokens[from]?.start ?? 0,
    end,
  };
}

const MAY_BE = /\b(?:newly|just|recently|freshly|final|draft|preliminary|interim|provisional)\b/i;
const NEWLY = /^(?:newly|just|recently|freshly)$/;
const BINDING = /^(?:between|with|on|into|over|for|about)$/;
const JOINING = /^(?:and|the|of|with)$/;
// Words from the participle to the noun.
const LONGEST = 4;
// Names that bind a treaty: "with Sund" leaves open whose it is.
const PARTIES = 2;
