import { byAll, byText, foldText } from '../model/identity.ts';
import type { Briefing, Claim, Day, Figure, MovedFigure, Topic } from '../model/types.ts';

/** A figure that a party gives on a topic, and the claim that gives it. */
interface Given {
  readonly topic: string;
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
  return [...later]
    .flatMap(([key, now]) => {
      const was = earlier.get(key);
      const first = now[0];
      if (was === undefined || first === undefined || isSameFigures(was, now)) return [];
      const { topic, party, counted } = first;
      return [{ topic, party, counted, before: toEnd(was), after: toEnd(now) }];
    })
    .toSorted(
      byAll(
        (a, b) => byText(a.topic, b.topic),
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
    const { topic, party, counted, figure, claim } = given;
    const key = JSON.stringify([
      topic,
      party,
      foldText(counted),
      claim.tense === 'planned',
      figure.scope,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), given]);
  }
  return new Map([...groups].map(([key, group]) => [key, newestOf(group)]));
}

function isCounting({ counts, compares }: Topic): boolean {
  return counts.length > 0 || compares.includes('figures');
}

/** Under the topics that count something; under all that the claim has, where none of them does. */
function givenBy(claim: Claim, counting: ReadonlySet<string>): Given[] {
  const own = claim.topics.filter((topic) => counting.has(topic));
  const topics = own.length > 0 ? own : claim.topics;
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

function toEnd(given: readonly Given[]): MovedFigure['after'] {
  const labels = new Map(given.map(({ figure, label }) => [amountOf(figure), label]));
  return {
    label: [...labels.values()].join(' and '),
    claims: [...new Set(given.map(({ claim }) => claim.id))],
  };
}
