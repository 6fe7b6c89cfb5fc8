/** One question an event: what the rules on when and where something happened make of its tellings. */

import { byText } from '../../model/identity.ts';
import type { EventGroup, Tie } from '../events/event-groups.ts';
import type { Telling } from '../events/tellings.ts';
import { groupBy } from '../group-by.ts';
import { isNumber } from '../number-words.ts';
import { listed } from '../phrases.ts';
import { contentOfWord, wordsOf } from '../words.ts';
import { firstOfEach } from './pairing.ts';
import type { Comparison, WeighedPair } from './rule.ts';

/** What a rule says of the tellings of events. */
export interface Asked<T extends Telling> {
  /** "When did it happen", without what happened. */
  readonly lead: string;
  /** Equal for tellings that say the same. */
  readonly sideOf: (telling: T) => string;
  /** What a telling says, in its own words. */
  readonly labelOf: (telling: T) => string;
  readonly isSame: (tie: Tie<T>) => boolean;
  readonly judge: (tie: Tie<T>, group: EventGroup<T>) => WeighedPair;
}

/** A question with sides and pairs for each event of which something differs; those who agree are paired with the first that says so. */
export function askOfEvents<T extends Telling>(
  groups: readonly EventGroup<T>[],
  { lead, sideOf, labelOf, isSame, judge }: Asked<T>,
): Comparison[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const sides = groupBy(group.tellings, sideOf).map(([, own]) => own);
    const firsts = new Set(sides.flatMap(([first]) => first ?? []));
    const apart = group.ties.filter((tie) => !isSame(tie)).slice(0, MOST);
    const alike = group.ties.filter((tie) => isSame(tie) && firsts.has(tie.earlier)).slice(0, MOST);
    const pairs = firstOfEach(
      [...apart, ...alike].map((tie) => judge(tie, group)),
      ({ earlier, later }) => `${earlier} ${later}`,
    );
    return {
      question: `${lead} (${aboutOf(group)})?`,
      key: keyOf(group, taken),
      sides: sides.map((own) => ({
        label: own[0] === undefined ? '' : labelOf(own[0]),
        claims: [...new Set(own.map(({ claim }) => claim.id))],
      })),
      pairs,
    };
  });
}

/** What the first two tellings share. */
function aboutOf<T extends Telling>({ ties: [tie] }: EventGroup<T>): string {
  return tie === undefined ? '' : sharedIn(tie);
}

/** What two tellings share, as the earlier has it, and its act. */
export function sharedIn<T extends Telling>({ earlier, like }: Tie<T>): string {
  const shared = new Set(like.words);
  const written = wordsOf(earlier.claim.text)
    .filter((word) => shared.has(contentOfWord(word) ?? ''))
    .map(({ text }) => text.replace(/['’]s?$/, ''));
  const plain = written.filter((word) => !isNumber(word) && !MEASURES.test(word));
  const words = [...new Set(plain)].slice(0, NAMES);
  return listed([...words, earlier.act.words]);
}

/** The act and a word that the first two tellings share, so that one which joins later changes nothing; none twice. */
function keyOf<T extends Telling>({ ties: [tie] }: EventGroup<T>, taken: Set<string>): string {
  const act = tie?.earlier.act.key ?? '';
  const words = (tie?.like.words ?? []).toSorted(byText);
  const key =
    words.map((word) => `${act}|${word}`).find((one) => !taken.has(one)) ?? `${act}|${taken.size}`;
  taken.add(key);
  return key;
}

/** Words of measure and direction: where and how far is what is asked. */
const MEASURES =
  /^(?:km|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|nautical|feet|degrees?|magnitude|(?:north|south|east|west)\p{L}*)$/iu;
// Words that a question names, and pairs of an event that are told, at most.
const NAMES = 3;
const MOST = 60;
