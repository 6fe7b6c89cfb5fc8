/**
 * One remark of one speaker in several wordings: quoted sentences of different documents, a few days apart at most, laid
 * beside each other word by word (`remarks/align.ts`) and classed by what differs (`wording-classes.ts`). Different
 * sentences of one interview agree in little and are left alone.
 */

import { daysBetween } from '../../model/day.ts';
import type { Claim, Topic, Verdict } from '../../model/types.ts';
import { groupBy } from '../group-by.ts';
import { capitalised, cite, quote } from '../phrases.ts';
import { isQuotation } from '../quoted.ts';
import { agreementOf } from '../remarks/align.ts';
import { hasName, isSamePerson, voiceOf } from '../remarks/voices.ts';
import { remember } from '../remember.ts';
import { saidDay } from '../time.ts';
import { byGravity } from '../weight.ts';
import { contentOf } from '../words.ts';
import { pairOf } from './pairing.ts';
import type { Comparison, Known, Rule, WeighedPair } from './rule.ts';
import { TRIMMED, type WordingClass } from './wording-classes.ts';
import { findCut } from './wording-cuts.ts';
import { differingWords } from './wording-differences.ts';
import { wordingExamples } from './wording-examples.ts';
import { groupLinks, type RemarkGroup } from './wording-groups.ts';
import { indexUnnamed } from './wording-headlines.ts';
import {
  byPiece,
  findLinks,
  type Link,
  mayHavePieces,
  type Piece,
  piecesOf,
} from './wording-links.ts';
import { withNeighbours } from './wording-neighbours.ts';

/** One question a remark that is quoted in more than one document. */
export const wordingRule: Rule = {
  id: 'wording',
  title: 'One remark quoted in several wordings',
  compares: 'wording',
  compare: compareWordings,
  examples: wordingExamples,
};

function compareWordings(topic: Topic, story: Known): Comparison[] {
  if (topic.source !== 'standing' || !topic.compares.includes('wording')) return [];
  const voices = groupBy(story.claims.filter(mayHavePieces), voiceOf);
  const unnamedLike = indexUnnamed(story.claims.filter(isUnnamed).flatMap(piecesOf));
  return voices.flatMap(([voice, own]) => {
    if (voice === '' || !own.some(isQuotation)) return [];
    const named = own.flatMap(piecesOf);
    const pieces = [...named, ...new Set(named.flatMap(unnamedLike))];
    const links = findLinks(pieces.toSorted(byPiece), isNear);
    return groupLinks(withNeighbours(links, pieces, isOfOneDay)).map((group) =>
      question(voice, group, story),
    );
  });
}

function isUnnamed({ attribution, quotes }: Claim): boolean {
  return !hasName(attribution) && attribution.party === null && quotes.length > 0;
}

function isNear(a: Claim, b: Claim): boolean {
  const apart = daysApart(a, b);
  return isSamePerson(a.attribution, b.attribution) && (apart === null || apart <= DAYS);
}

function isOfOneDay(a: Piece, b: Piece): boolean {
  const apart = daysApart(a.claim, b.claim);
  return apart !== null && apart <= ONE_DAY;
}

function daysApart(a: Claim, b: Claim): number | null {
  const [one, other] = [saidDay(a), saidDay(b)];
  return one === null || other === null ? null : Math.abs(daysBetween(one, other));
}

function question(voice: string, { pieces, links, key }: RemarkGroup, story: Known): Comparison {
  const quoted = pieces.filter(({ isQuoted }) => isQuoted);
  const first = quoted.find(({ claim }) => !isUnnamed(claim)) ?? quoted[0];
  const speaker = first?.claim.attribution.speaker ?? first?.claim.attribution.party ?? '';
  return {
    question: `How did ${speaker.replace(/^The /, 'the ')} put it: ${quote(first?.text ?? '', 80)}?`,
    key: `${voice}|${key}`,
    sides: sidesOf(pieces),
    pairs: gravestOfEach(links.map((link) => judged(link, story))),
  };
}

/** One side a wording: what each claim has of the remark, all its sentences together. */
function sidesOf(pieces: readonly Piece[]): { label: string; claims: string[] }[] {
  const told = groupBy(pieces, ({ claim }) => claim.id).map(([id, own]) => ({
    id,
    text: own.map(({ text }) => text).join(' '),
    folded: own.map(({ folded }) => folded).join(' '),
  }));
  return groupBy(told, ({ folded }) => folded).map(([, same]) => ({
    label: quote(same[0]?.text ?? ''),
    claims: same.map(({ id }) => id),
  }));
}

function judged(link: Link, story: Known): WeighedPair {
  const { earlier, later, alignment } = link;
  const kind = isCutTold(link, story) ? TRIMMED : link.kind;
  const cited = [earlier, later]
    .map(({ claim, text }) => cite(claim, story.published(claim.document), text))
    .join('; ');
  const verdict = verdictOf(kind, earlier.claim, later.claim);
  const differing = kind.id === 'reported' ? '' : differingWords(alignment);
  const why = verdict === kind.verdict ? kind.says : DAYS_APART;
  return pairOf(
    earlier.claim,
    later.claim,
    verdict,
    `${cited}. ${differing === '' ? '' : `${capitalised(differing)}. `}${why}`,
    verdict === 'repeat' ? 0 : 1 - agreementOf(alignment),
  );
}

/** A condition that the quotation leaves out may stand in the outlet's words, or be quoted apart. */
function isCutTold({ earlier, later, alignment, kind }: Link, story: Known): boolean {
  if (kind.id !== 'condition cut') return false;
  const whole = { earlier: earlier.isWhole, later: later.isWhole };
  const cut = findCut({ alignment, whole });
  if (cut === null) return false;
  const { document } = (cut.lacking === 'earlier' ? earlier : later).claim;
  const told = new Set(
    (claimsByDocument(story).get(document) ?? []).flatMap(({ context }) => [
      ...contentOf(context.text),
    ]),
  );
  const content = [...contentOf(cut.words.map(({ text }) => text).join(' '))];
  return content.filter((word) => told.has(word)).length > content.length / 2;
}

const claimsByDocument = remember(
  ({ claims }: Known) => new Map(groupBy(claims, ({ document }) => document)),
);

// What turned round, or was counted anew, from one day to another need not be one remark told wrong.
function verdictOf(kind: WordingClass, earlier: Claim, later: Claim): Verdict {
  const apart = daysApart(earlier, later) ?? 0;
  return kind.isOfItsDay === true && apart > ONE_DAY ? 'different-scope' : kind.verdict;
}

/** The gravest pair of each two claims that share more than one sentence; of equals the first. */
function gravestOfEach(pairs: readonly WeighedPair[]): WeighedPair[] {
  return groupBy(pairs, ({ earlier, later }) => `${earlier} ${later}`).flatMap(([, own]) =>
    own.toSorted((a, b) => byGravity(a.verdict, b.verdict)).slice(0, 1),
  );
}

const DAYS_APART =
  'The rest agrees, and they were reported days apart: what was so on the one day need not be so on the other. When each was said would settle it.';

// Days between two reports of one remark, at most, and within which a remark is retold without being said anew.
const DAYS = 10;
const ONE_DAY = 1;
