/** Quotations in several wordings: word by word, with the words that only one wording has set strong. */

import type { Claim, QuotationGroup } from '../../model/types.ts';
import { alignWordings, bareWord, compareWords } from '../compare-words.ts';
import { claimsOf, type Lookup } from '../lookup.ts';
import {
  type Block,
  heading,
  type Inline,
  list,
  noteOf,
  paragraph,
  placeName,
  strong,
} from '../nodes.ts';
import { writeSources } from '../write-claim.ts';
import { writeApplied } from '../write-decision.ts';
import { shorten } from '../write-short.ts';
import { writeSaid } from '../write-when.ts';
import { QUESTION_WORDS } from './disagreements.ts';

/** A remark under its question, its wordings below it. */
export function quotations(of: Lookup): Block[] {
  const groups = of.briefing.quotations.filter((group) => hasWordings(claimsOf(of, group.claims)));
  return groups.flatMap((group) => groupBlocks(of, group));
}

/** True where the claims differ in more than the marks around their words. */
function hasWordings(claims: readonly Claim[]): boolean {
  return new Set(claims.map((claim) => quotedWords(claim).map(bareWord).join(' '))).size > 1;
}

function groupBlocks(of: Lookup, group: QuotationGroup): Block[] {
  const found = of.briefing.disagreements.find((one) => one.id === group.disagreement);
  const claims = claimsOf(of, group.claims);
  const wordings = list(claims.map((claim) => wording(of, claim, unlike(claim, claims))));
  const title =
    found === undefined
      ? []
      : [heading(3, shorten(found.question, QUESTION_WORDS), { about: found.id })];
  return [
    ...title,
    paragraph(
      strong(group.speaker),
      ` in ${claims.length} places; words that another wording lacks are in bold`,
      ...(found === undefined ? [] : [placeName(` (${found.id})`)]),
      ':',
    ),
    { ...wordings, data: { shows: 'wordings', aligned: alignWordings(distinct(claims)) } },
    ...(found?.decision ? [paragraph(...writeApplied(found.decision))] : []),
  ];
}

/** The words of the claims, each wording once. */
function distinct(claims: readonly Claim[]): string[][] {
  const wordings = claims.map(quotedWords);
  return [...new Map(wordings.map((words) => [words.map(bareWord).join(' '), words])).values()];
}

/** The first claim of the group in other words. */
function unlike(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  return claims.find((one) => hasWordings([claim, one]));
}

function wording(of: Lookup, claim: Claim, beside: Claim | undefined): Inline[] {
  const words = quotedWords(claim);
  const others = beside === undefined ? words : quotedWords(beside);
  return [
    '“',
    ...markedWords(words, others),
    `” (${writeSources(of, [claim])}, ${writeSaid(of, claim)})`,
    noteOf(claim.id),
  ];
}

/** The words between quotation marks; the whole claim where it holds none. */
function quotedWords({ text, span, quotes }: Claim): string[] {
  const parts = quotes.map(({ start, end }) => text.slice(start - span.start, end - span.start));
  const quoted = parts.length === 0 ? text : parts.join(' … ');
  return quoted.trim().split(/\s+/);
}

function markedWords(words: readonly string[], others: readonly string[]): Inline[] {
  return compareWords(words, others).flatMap((part, index) => {
    const shown = part.words.join(' ');
    return [index === 0 ? '' : ' ', part.isShared ? shown : strong(shown)];
  });
}
