/** Topics for a story whose file names none: what the documents count, place and deny again and again. */

import { byText } from '../model/identity.ts';
import type { Claim, Document, Topic } from '../model/types.ts';
import { isKindOf, isSameThing } from '../words/same-thing.ts';
import { bySentence } from './by-sentence.ts';
import { groupOf } from './counted.ts';
import { GRANTING } from './cues.ts';
import { datedClaims, describedClaims, placedClaims } from './event-claims.ts';
import { groupBy } from './group-by.ts';
import { isSameKind } from './kinds.ts';
import { leaningOf } from './leaning.ts';
import { dimensionOf } from './measures.ts';
import { capitalised, listed } from './phrases.ts';
import { locatedPlaces } from './places.ts';
import { standClaims } from './stand-claims.ts';

/**
 * Topics in the documents' own words: one for each counted thing that two claims or more count, "Places" where
 * claims put somebody somewhere, "Denials and acknowledgements" where there are such; `[]` where nothing recurs.
 */
export function discoverTopics(
  claims: readonly Claim[],
  documents: readonly Pick<Document, 'path'>[],
): Topic[] {
  const paths = new Set(documents.map((document) => document.path));
  const own = claims.filter((claim) => paths.has(claim.document));
  const counts = countTopics(own);
  const subjects = counts.flatMap((topic) => topic.counts);
  const measures = measureTopics(own);
  const placed = own.filter(
    (claim) => leaningOf(claim) === 'for' && locatedPlaces(claim, subjects).length > 0,
  );
  const answers = own
    .flatMap(bySentence)
    .filter(
      (claim) => leaningOf(claim) === 'against' || GRANTING.test(claim.attribution.cue ?? ''),
    );
  return [
    ...counts,
    ...measures,
    ...(placed.length >= RECURRING || placedClaims(claims).size > 0
      ? [discovered('places', 'Places', { compares: ['places', 'stance'] })]
      : []),
    ...(answers.length > 0 || standClaims(claims).size > 0
      ? [discovered('denials', 'Denials and acknowledgements', { compares: ['stance'] })]
      : []),
    ...(datedClaims(claims).size > 0
      ? [discovered('when', 'When it happened', { compares: ['dates'] })]
      : []),
    ...(describedClaims(claims).size > 0
      ? [discovered('descriptions', 'How they are described', { compares: ['wording'] })]
      : []),
  ];
}

/** One topic for each thing that several claims count; what is a kind of it, or another name, stands with it. */
function countTopics(claims: readonly Claim[]): Topic[] {
  const counted = claims.flatMap((claim) =>
    claim.figures.flatMap(({ counted: name, unit }) =>
      name === null || unit !== null ? [] : [{ claim: claim.id, name, head: headOf(name) }],
    ),
  );
  const kinds = mergeKinds([...new Set(counted.map(({ head }) => head))]);
  return groupBy(counted, ({ head }) => kinds.get(head) ?? head)
    .filter(([, group]) => new Set(group.map(({ claim }) => claim)).size >= RECURRING)
    .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
    .slice(0, MOST)
    .map(([key, group]) => {
      const named = groupBy(group, ({ name }) => name.toLowerCase()).toSorted(
        ([a, one], [b, other]) => other.length - one.length || byText(a, b),
      );
      const names = named.map(([name]) => name);
      const most = named[0]?.[1].length ?? 0;
      const often = named.filter(([, own]) => own.length * 2 >= most).map(([name]) => name);
      return discovered(`count-${slug(key)}`, capitalised(listed(often.slice(0, NAMES))), {
        compares: ['figures'],
        counts: names,
      });
    });
}

/** Each noun with the first, in order of letters, of those that are another name for it or a kind of it. */
function mergeKinds(heads: readonly string[]): ReadonlyMap<string, string> {
  const sorted = heads.toSorted(byText);
  const leader = new Map(sorted.map((head) => [head, head]));
  const find = (head: string): string => {
    const up = leader.get(head) ?? head;
    return up === head ? head : find(up);
  };
  for (const [at, head] of sorted.entries())
    for (const other of sorted.slice(at + 1))
      if (isOneKind(head, other)) {
        const [first = head, second = other] = [find(head), find(other)].toSorted(byText);
        leader.set(second, first);
      }
  return new Map(sorted.map((head) => [head, find(head)]));
}

/** People are told apart by who they are; things stand with their kind. */
function isOneKind(a: string, b: string): boolean {
  if (isSameKind(a, b) || isSameThing(a, b)) return true;
  if (isKindOf(a, 'person') || isKindOf(b, 'person')) return false;
  return isKindOf(a, b) || isKindOf(b, a);
}

/** One topic for each thing that two documents or more measure: lengths, sums of a currency, magnitudes. */
function measureTopics(claims: readonly Claim[]): Topic[] {
  const measured = claims.flatMap((claim) =>
    claim.figures.flatMap(({ unit }) =>
      unit === null ? [] : [{ document: claim.document, unit, dimension: dimensionOf(unit) }],
    ),
  );
  return groupBy(measured, ({ dimension }) => dimension)
    .filter(([, group]) => new Set(group.map(({ document }) => document)).size >= RECURRING)
    .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
    .slice(0, MOST)
    .map(([dimension, group]) => {
      const units = [...new Set(group.map(({ unit }) => unit))].toSorted(byText);
      const title = units.includes(dimension) ? dimension : `${dimension} in ${listed(units)}`;
      return discovered(`measure-${slug(dimension)}`, capitalised(title), {
        compares: ['figures'],
        counts: units,
      });
    });
}

function headOf(name: string): string {
  const group = groupOf(name);
  return group === 'person' ? 'people' : group;
}

function discovered(
  id: string,
  title: string,
  rest: Partial<Pick<Topic, 'compares' | 'counts'>>,
): Topic {
  return { id, title, terms: [], compares: [], counts: [], ...rest, source: 'discovered' };
}

function slug(key: string): string {
  return key
    .toLowerCase()
    .replace(/^kind:/, '')
    .replace('%', 'percent')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

// Claims that make a topic, topics of counted things and names in a title at most.
const RECURRING = 2;
const MOST = 12;
const NAMES = 3;
