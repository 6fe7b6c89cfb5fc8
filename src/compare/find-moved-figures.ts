import { byAll, byText, foldText } from '../model/identity.ts';
import type {
  Briefing,
  Claim,
  Day,
  Figure,
  FigureEnd,
  MovedFigure,
  Topic,
} from '../model/types.ts';

/** A figure that a party gives on a topic, and the claim that gives it. */
interface Given {
  readonly topic: string | null;
  readonly party: string;
  readonly counted: string;
  readonly figure: Figure;
  readonly claim: Claim;
  readonly label: string;
}

/**
 * Figures that a party now gives otherwise. Per party, topic and what is counted the newest figures of both
 * runs are set beside each other: planned with planned, a part with a part. A denied figure is nobody's.
 */
export function findMovedFigures(before: Briefing, after: Briefing): MovedFigure[] {
  const earlier = newestByQuestion(before);
  const later = newestByQuestion(after);
  const supportBefore = supportIn(before);
  const supportAfter = supportIn(after);
  return [...later]
    .flatMap(([key, now]) => {
      const was = earlier.get(key);
      const first = now[0];
      if (was === undefined || first === undefined || isSameFigures(was, now)) return [];
      const { topic, party, figure } = first;
      const counted = figure.counted ?? figure.measured ?? first.counted;
      return [
        {
          topic,
          party,
          counted,
          ...moveBetween(was, now),
          before: toEnd(was, supportBefore),
          after: toEnd(now, supportAfter),
        },
      ];
    })
    .toSorted(
      byAll(
        (a, b) => byText(a.topic ?? '', b.topic ?? ''),
        (a, b) => byText(a.party, b.party),
        (a, b) => byText(a.counted, b.counted),
        (a, b) => byText(a.after.label, b.after.label),
        (a, b) => byText(a.before.label, b.before.label),
      ),
    );
}

function newestByQuestion({ claims, topics }: Briefing): Map<string, Given[]> {
  const counting = new Set(topics.filter(isCounting).map(({ id }) => id));
  const groups = new Map<string, Given[]>();
  for (const given of claims.flatMap((claim) => givenBy(claim, counting))) {
    const key = JSON.stringify([given.party, ...questionOf(given)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [given]);
    else group.push(given);
  }
  return new Map([...groups].map(([key, group]) => [key, newestOf(group)]));
}

/** What a figure answers. Under no topic, what is said of those counted, and what narrows them, must be the same too. */
function questionOf({ topic, counted, figure, claim }: Given): unknown[] {
  const { scope, predicate, qualifiers, measured } = figure;
  const more = topic === null ? [predicate, measured, qualifiers] : [];
  return [topic, foldText(counted), claim.tense === 'planned', scope, ...more];
}

function isCounting({ counts, compares }: Topic): boolean {
  return counts.length > 0 || compares.includes('figures');
}

/** Under the topics that count something; under all that the claim has, where none of them does. */
function givenBy(claim: Claim, counting: ReadonlySet<string>): Given[] {
  const own = claim.topics.filter((topic) => counting.has(topic));
  const topics = own.length > 0 ? own : claim.topics.length > 0 ? claim.topics : [null];
  const { parties, party, speaker } = claim.attribution;
  const named = party ?? speaker;
  const speakers = parties.length > 0 ? parties : named === null ? [] : [named];
  if (claim.stance === 'denies' || claim.stance === 'declines') return [];
  return claim.figures.flatMap((figure) => {
    const counted = figure.counted ?? figure.unit;
    if (counted === null) return [];
    const label = labelOf(claim, figure);
    return topics.flatMap((topic) =>
      speakers.map((speaks) => ({ topic, party: speaks, counted, figure, claim, label })),
    );
  });
}

/** The figure in the words of the document. */
function labelOf(claim: Claim, figure: Figure): string {
  const from = figure.span.start - claim.span.start;
  const words = claim.text.slice(from, figure.span.end - claim.span.start);
  return words === '' ? String(figure.value ?? figure.min ?? figure.max ?? '') : words;
}

/** Those of the last known day; all of them where no day is known. */
function newestOf(group: readonly Given[]): Given[] {
  const days = group.map(({ claim }) => dayOf(claim));
  const newest = days.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
  return group
    .filter((_, index) => days[index] === newest)
    .toSorted(
      byAll(
        (a, b) => (sizeOf(a.figure) ?? 0) - (sizeOf(b.figure) ?? 0),
        (a, b) => byText(a.claim.id, b.claim.id),
      ),
    );
}

function dayOf(claim: Claim): Day | null {
  return claim.when.said.to ?? claim.when.said.from;
}

function sizeOf(figure: Figure): number | null {
  return figure.value ?? figure.min ?? figure.max;
}

function isSameFigures(a: readonly Given[], b: readonly Given[]): boolean {
  const known = (given: readonly Given[]): string =>
    [...new Set(given.map(({ figure }) => amountOf(figure)))].toSorted(byText).join(' ');
  return known(a) === known(b);
}

/** What the figure allows, without its wording: "around 3,000" and "some 3,000" are one amount. */
function amountOf({ value, min, max, unit }: Figure): string {
  return JSON.stringify([value, min, max, unit]);
}

/** Which way the largest number went, and how far. */
function moveBetween(
  was: readonly Given[],
  now: readonly Given[],
): Pick<MovedFigure, 'direction' | 'gap'> {
  const [from, to] = [largestOf(was), largestOf(now)];
  if (from === to) return { direction: 'restated', gap: 0 };
  const gap = Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to));
  return {
    direction: to > from ? 'higher' : 'lower',
    gap: Math.min(1, Math.round(gap * 100) / 100),
  };
}

function largestOf(given: readonly Given[]): number {
  return Math.max(...given.map(({ figure }) => sizeOf(figure) ?? 0));
}

type Support = (given: Given) => ReadonlySet<string>;

/** The origins that give one amount in answer to one question, whoever speaks. */
function supportIn({ claims, topics, origins }: Briefing): Support {
  const counting = new Set(topics.filter(isCounting).map(({ id }) => id));
  const originOf = new Map(
    origins.flatMap(({ id, claims: own }) => own.map((claim) => [claim, id] as const)),
  );
  const found = new Map<string, Set<string>>();
  const keyOf = (given: Given): string =>
    JSON.stringify([...questionOf(given), amountOf(given.figure)]);
  for (const given of claims.flatMap((claim) => givenBy(claim, counting))) {
    const known = found.get(keyOf(given)) ?? new Set();
    found.set(keyOf(given), known.add(originOf.get(given.claim.id) ?? given.party));
  }
  return (given) => found.get(keyOf(given)) ?? new Set();
}

function toEnd(given: readonly Given[], support: Support): FigureEnd {
  const labels = new Map(given.map(({ figure, label }) => [amountOf(figure), label]));
  return {
    label: [...labels.values()].join(' and '),
    claims: [...new Set(given.map(({ claim }) => claim.id))],
    origins: new Set(given.flatMap((one) => [...support(one)])).size,
  };
}
