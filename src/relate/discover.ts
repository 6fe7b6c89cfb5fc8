/** Topics for a story whose file names none: what the documents count, place and deny again and again. */

import { byText } from '../model/identity.ts';
import type { Claim, Document, Topic } from '../model/types.ts';
import { leaningOf } from './answers.ts';
import { GRANTING } from './cues.ts';
import { groupBy } from './group-by.ts';
import { kindOf } from './kinds.ts';
import { capitalised, listed } from './phrases.ts';
import { locatedPlaces } from './places.ts';
import { keysOf } from './words.ts';

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
  const placed = own.filter(
    (claim) => leaningOf(claim) === 'for' && locatedPlaces(claim, subjects).length > 0,
  );
  const answers = own.filter(
    (claim) => leaningOf(claim) === 'against' || GRANTING.test(claim.attribution.cue ?? ''),
  );
  return [
    ...counts,
    ...(placed.length >= RECURRING
      ? [discovered('places', 'Places', { compares: ['places', 'stance'] })]
      : []),
    ...(answers.length > 0
      ? [discovered('denials', 'Denials and acknowledgements', { compares: ['stance'] })]
      : []),
  ];
}

function countTopics(claims: readonly Claim[]): Topic[] {
  const counted = claims.flatMap((claim) =>
    claim.figures.flatMap(({ counted: name, unit }) =>
      name === null || unit !== null ? [] : [{ claim: claim.id, name }],
    ),
  );
  return groupBy(counted, ({ name }) => subjectOf(name))
    .filter(([, group]) => new Set(group.map(({ claim }) => claim)).size >= RECURRING)
    .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
    .slice(0, MOST)
    .map(([key, group]) => {
      const names = groupBy(group, ({ name }) => name.toLowerCase())
        .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
        .map(([name]) => name);
      return discovered(slug(key), capitalised(listed(names.slice(0, NAMES))), {
        compares: ['figures'],
        counts: names,
      });
    });
}

function subjectOf(name: string): string {
  const keys = keysOf(name);
  const head = keys.split(' ').at(-1) ?? keys;
  return kindOf(head) ?? head;
}

function discovered(
  id: string,
  title: string,
  rest: Partial<Pick<Topic, 'compares' | 'counts'>>,
): Topic {
  return { id, title, terms: [], compares: [], counts: [], ...rest, source: 'discovered' };
}

function slug(key: string): string {
  const plain = key
    .replace(/^kind:/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `count-${plain}`;
}

// Claims that make a topic, topics of counted things and names in a title at most.
const RECURRING = 2;
const MOST = 12;
const NAMES = 3;
