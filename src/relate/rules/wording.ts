/**
 * One remark of one speaker in several wordings: quotations of different documents, a few days apart at most, that
 * share what is rare in them. Two different remarks of one speaker share little and are left alone.
 */

import { daysBetween } from '../../model/day.ts';
import { byText } from '../../model/identity.ts';
import type { Claim, Topic } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { cite, quote } from '../phrases.ts';
import { quotedTexts } from '../quoted.ts';
import { saidDay } from '../time.ts';
import { byClaimDay } from '../timelines.ts';
import { contentOf, wordsOf } from '../words.ts';
import { pairOf } from './pairing.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';
import { wordingExamples } from './wording-examples.ts';

/** One question a remark that is quoted in more than one document. */
export const wordingRule: Rule = {
  id: 'wording',
  title: 'One remark quoted in several wordings',
  compares: 'wording',
  compare: compareWordings,
  examples: wordingExamples,
};

interface Remark {
  readonly claim: Claim;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly folded: string;
}

function compareWordings(topic: Topic, story: Known): Comparison[] {
  if (topic.source !== 'standing' || !topic.compares.includes('wording')) return [];
  const remarks = story.claims.flatMap(remarksOf);
  return groupBy(remarks, ({ claim }) => voiceOf(claim)).flatMap(([voice, own]) =>
    voice === '' ? [] : clustersOf(own.slice(0, MOST)).map((cluster) => question(cluster, story)),
  );
}

function remarksOf(claim: Claim): Remark[] {
  return quotedTexts(claim).map((text) => ({
    claim,
    text,
    words: contentOf(text),
    folded: wordsOf(text)
      .map((word) => word.key)
      .join(' '),
  }));
}

/** The surname of a person; the party where the party itself is made to speak. Empty for nobody. */
function voiceOf(claim: Claim): string {
  const { speaker, party, anonymous } = claim.attribution;
  const name = speaker ?? '';
  const own = contentOf(party ?? '');
  const spoken = contentOf(name);
  const institutional = own.size > 0 && ([...own].every((word) => spoken.has(word)) || name === '');
  if (institutional || (party !== null && anonymous)) return `party ${party}`;
  if (anonymous || name === '') return '';
  return `name ${wordsOf(name).at(-1)?.key ?? name}`;
}

function clustersOf(
  remarks: readonly Remark[],
): { remarks: Remark[]; pairs: [Remark, Remark][] }[] {
  const seen = new Map<string, number>();
  const wordings = new Map(remarks.map((remark) => [remark.folded, remark]));
  for (const { words } of wordings.values())
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  const sorted = remarks.toSorted((a, b) => byClaimDay(a.claim, b.claim) || byText(a.text, b.text));
  const pairs = sorted.flatMap((a, index) =>
    sorted
      .slice(index + 1)
      .filter((b) => isOneRemark(a, b, seen))
      .map((b) => [a, b] as [Remark, Remark]),
  );
  const clusters: { remarks: Remark[]; pairs: [Remark, Remark][] }[] = [];
  for (const pair of pairs) {
    const own = clusters.find((cluster) => pair.some((remark) => cluster.remarks.includes(remark)));
    if (own === undefined) clusters.push({ remarks: [...pair], pairs: [pair] });
    else {
      own.pairs.push(pair);
      for (const remark of pair) if (!own.remarks.includes(remark)) own.remarks.push(remark);
    }
  }
  return clusters;
}

function isOneRemark(a: Remark, b: Remark, seen: ReadonlyMap<string, number>): boolean {
  if (
    a.claim.document === b.claim.document ||
    a.claim.id === b.claim.id ||
    !isNear(a.claim, b.claim)
  )
    return false;
  if (a.folded === b.folded) return a.words.size > 0;
  const shared = [...a.words].filter((word) => b.words.has(word));
  const smaller = Math.min(a.words.size, b.words.size);
  if (shared.length === 0) return false;
  const share = shared.length / smaller;
  const rare = shared.filter((word) => (seen.get(word) ?? 0) <= RARE);
  if (share >= HALF && (shared.length > 1 || (isShort(a) && isShort(b)))) return true;
  if (rare.length > 1 && share >= THIRD) return true;
  const opening = openingOf(a);
  return opening !== null && rare.includes(opening) && opening === openingOf(b);
}

function isShort({ folded }: Remark): boolean {
  return folded.split(' ').length <= SHORT;
}

/** The first word that carries meaning, where the remark begins with it: "Images are …". */
function openingOf({ words, text }: Remark): string | null {
  const [first] = words;
  const [start] = contentOf(wordsOf(text)[0]?.text ?? '');
  return first !== undefined && first === start ? first : null;
}

function isNear(a: Claim, b: Claim): boolean {
  const [one, other] = [saidDay(a), saidDay(b)];
  return one === null || other === null || Math.abs(daysBetween(one, other)) <= DAYS;
}

function question(
  cluster: { remarks: readonly Remark[]; pairs: readonly [Remark, Remark][] },
  story: Known,
): Comparison {
  const [first] = cluster.remarks;
  const counted = new Map<string, number>();
  for (const [a, b] of cluster.pairs)
    for (const word of a.words)
      if (b.words.has(word)) counted.set(word, (counted.get(word) ?? 0) + 1);
  const [rarest = ''] = [...counted]
    .toSorted(([a, x], [b, y]) => y - x || byText(a, b))
    .map(([word]) => word);
  const speaker = first?.claim.attribution.speaker ?? first?.claim.attribution.party ?? '';
  return {
    question: `How did ${speaker.replace(/^The /, 'the ')} put it: ${quote(first?.text ?? '', 80)}?`,
    key: `${first === undefined ? '' : voiceOf(first.claim)}|${rarest}`,
    sides: groupBy(cluster.remarks, (remark) => remark.folded).map(([, group]) => ({
      label: quote(group[0]?.text ?? ''),
      claims: [...new Set(group.map(({ claim }) => claim.id))],
    })),
    pairs: uniquePairs(cluster.pairs.map(([a, b]) => judged(a, b, story))),
  };
}

function judged(a: Remark, b: Remark, story: Known): WeighedPair {
  const cited = [a, b]
    .map(({ claim, text }) => cite(claim, story.published(claim.document), text))
    .join('; ');
  if (a.folded === b.folded)
    return pairOf(
      a.claim,
      b.claim,
      'repeat',
      `${cited}. The same words in two reports: one remark, reported twice.`,
    );
  const shared =
    [...a.words].filter((word) => b.words.has(word)).length /
    Math.max(a.words.size, b.words.size, 1);
  const why =
    'What seems to be one remark, quoted in different words: at most one report has it word for word, or both translate. A recording or transcript would settle it.';
  return pairOf(a.claim, b.claim, 'variant', `${cited}. ${why}`, 1 - shared);
}

function uniquePairs(pairs: readonly WeighedPair[]): WeighedPair[] {
  return [...new Map(pairs.map((pair) => [`${pair.earlier} ${pair.later}`, pair])).values()];
}

// Quotations that hold a word, at most, for it to be rare; shares of the shorter quotation; words of a short one.
const RARE = 3;
const HALF = 0.5;
const THIRD = 0.3;
const SHORT = 4;
// Days between two reports of one remark, and remarks of one speaker that are compared, at most.
const DAYS = 10;
const MOST = 150;
