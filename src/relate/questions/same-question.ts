/**
 * Whether two figures of one kind answer one question. A dispute that is none begins here: what is said of those
 * counted, what narrows them, on which part of the event and when, must agree as far as the words tell. Finding this
 * sameness is the heart of the matter (de Marneffe, Rafferty and Manning 2008).
 */

import type { Figure } from '../../model/types.ts';
import { rootOf } from '../../words/related-words.ts';
import { isKindOf, isSameThing } from '../../words/same-thing.ts';
import { isSharedVoice } from '../claim-voices.ts';
import type { Commonness } from '../commonness.ts';
import { isSameKind } from '../kinds.ts';
import { isSameAct } from '../same-act.ts';
import { type Setting, sentenceAround, settingOf, wordsGoverning } from '../setting.ts';
import { contentOf, familiesOf, keysOf, namesIn } from '../words.ts';
import { type Asked, headsOf, isByOthers, isOfOthers, likenessOf, sharedNames } from './asked.ts';
import { byCondition } from './conditions.ts';
import { byMeasure, isLasting } from './same-measure.ts';
import { ALIKE, ALIKE_APART, ALIKE_IN_ACT, other, part, type Sameness } from './sameness.ts';
import { isSetAgainst } from './set-against.ts';
import { byStake, isStake } from './stakes.ts';
import { isOfTwoGatherings } from './told-things.ts';

/** What is known of two figures: what became of those counted, or ""; whether both are put in one place. */
export interface Told {
  readonly fate: string;
  readonly isOnePlace: boolean;
}

const SAME: Sameness = { is: 'same', why: '' };

/** How two figures of one class lie to each other. */
export function compareQuestions(a: Asked, b: Asked, told: Told, common: Commonness): Sameness {
  if (isSetAgainst(a, b)) return byKind(a, b) ?? SAME;
  const conditional = byCondition(a, b);
  if (conditional !== null) return conditional;
  if (isStake(a) && isStake(b)) return byStake(a, b) ?? SAME;
  if (isOfAnother(a) !== isOfAnother(b)) return other('One speaks of another than the first.');
  const [one, two] = [settingOf(a.claim, a.figure, common), settingOf(b.claim, b.figure, common)];
  return (
    (isLasting(a, b) ? null : byTime(one, two)) ??
    byMeasure(a, b, common) ??
    byAct(a, b, told, common) ??
    byKind(a, b) ??
    bySite(a, one, b, two) ??
    bySpot(
      { ...one, places: placesBesides(one, b) },
      { ...two, places: placesBesides(two, a) },
      likenessOf(a, b, common) >= ALIKE,
    ) ??
    SAME
  );
}

/** "A second ferry left with 143 passengers": its subject is set apart from the one that was told of before. */
function isOfAnother({ claim, figure }: Asked): boolean {
  return ANOTHER.test(sentenceAround(claim, figure));
}

// but "a second count" may be of the same
const ANOTHER =
  /^\W*(?:Another|(?:A|The) (?:second|third|fourth|fifth|different|further|separate))\s(?!(?:\p{L}+\s)?(?:count|survey|study|report|examination|inspection|measurement|test|team|group|witness|source|official|resident|expert|estimate)\b)/iu;

function byTime(a: Setting, b: Setting): Sameness | null {
  if (a.isPast === b.isPast) return null;
  return other('One of them looks back to an earlier time.');
}

/** "Danish" beside "Swedish", "children" beside "people", "other" beside none. */
function byKind(x: Asked, y: Asked): Sameness | null {
  const [a, b] = [x.figure, y.figure];
  if (OTHERS.some((word) => a.qualifiers.includes(word) !== b.qualifiers.includes(word)))
    return other('One of them speaks of others than those named before it.');
  return byName(x, y) ?? byHead(a, b);
}

/** "11 Danish sailors" beside "23 sailors" of a sentence that names no Denmark. */
function byName(a: Asked, b: Asked): Sameness | null {
  const [one, two] = [peopleOf(a), peopleOf(b)];
  const [inA, inB] = [a, b].map(({ claim }) => claim.context.text.toLowerCase());
  const own = one.find((name) => !(inB ?? '').includes(name.slice(0, ROOT)));
  const others = two.find((name) => !(inA ?? '').includes(name.slice(0, ROOT)));
  if (own !== undefined && others !== undefined)
    return other(`One counts the ${own}, the other the ${others}.`);
  if (own !== undefined) return part('first', own);
  return others === undefined ? null : part('second', others);
}

/** The names among what narrows a figure, in small letters. */
function peopleOf({ claim, figure }: Asked): string[] {
  return figure.qualifiers.filter(
    (word) =>
      /^\p{L}{4,}$/u.test(word) &&
      claim.text.includes(word.slice(0, 1).toUpperCase() + word.slice(1)),
  );
}

function byHead(a: Figure, b: Figure): Sameness | null {
  const heads = [headsOf(a), headsOf(b)] as const;
  const [first = '', second = ''] = heads.map((keys) => keys.at(-1) ?? '');
  if (first === '' || second === '' || isSameThing(first, second)) return null;
  const [whole = '', all = ''] = heads.map((keys) => keys.join(' '));
  if (isSameThing(whole, all)) return null;
  if (isNarrowedApart(a, b)) return other(`One counts ${namesOf(a)}, the other ${namesOf(b)}.`);
  const isNear =
    a.predicate !== null && a.predicate === b.predicate && !isPerson(first) && !isPerson(second);
  if (isKindOf(first, second)) return isNear ? null : part('first', first);
  if (isKindOf(second, first)) return isNear ? null : part('second', second);
  return isSameKind(first, second) ? null : other(`One counts ${first}, the other ${second}.`);
}

/** "fishing boats" beside "patrol ships", not "QK 30 lamps" beside "QK-30 lights" */
function isNarrowedApart(a: Figure, b: Figure): boolean {
  if (a.qualifiers.length === 0 || b.qualifiers.length === 0) return false;
  return !a.qualifiers.some((word) =>
    b.qualifiers.some((other) => word.startsWith(other) || other.startsWith(word)),
  );
}

function namesOf({ qualifiers, counted }: Figure): string {
  return [...qualifiers, counted ?? ''].join(' ');
}

/** What is said of them: seized, fired at, damaged; the less it tells, the more alike the words around must be. */
function byAct(
  a: Asked,
  b: Asked,
  { fate, isOnePlace }: Told,
  common: Commonness,
): Sameness | null {
  if (fate !== '' || a.figure.unit !== null) return null;
  const [one, two] = [actOf(a.figure, b.figure), actOf(b.figure, a.figure)];
  const isTold = one !== null && two !== null;
  const isOne = isTold ? isSameAct(one, two) : isToldAround(one, b) || isToldAround(two, a);
  // "one crewman was found" tells of him, and counts nobody
  const isSingle = [a, b].some(
    ({ figure }) => figure.value === 1 && isPerson(headsOf(figure).at(-1) ?? ''),
  );
  if (!isSingle && isOne && (isByOthers(a, b) || isOfSelves(a, b)))
    return other('They are told of two doers.');
  if (isOfTwoGatherings(a, b)) return other('They are told of two gatherings.');
  if (!isSingle && isTold && one === two && !isOfOthers(a, b)) return null;
  const isPlain = isTold ? isOne : isMeantBy(one, b) || isMeantBy(two, a);
  if (!isSingle && isPlain && sharedNames(a, b).length > 0) return null;
  if (!isSingle && isTold && isOne && (isOfOneSentence(a, b) || isOfStory(a, common))) return null;
  if (!isSingle && isOnePlace && isNamedAlike(a.figure, b.figure)) return null;
  const needed = isSingle ? ALIKE_APART : isOne ? ALIKE_IN_ACT : isTold ? ALIKE_APART : ALIKE;
  const isApart = isTold && isOne && one !== two && isOfOthers(a, b);
  if (!isApart && likenessOf(a, b, common) >= needed) return null;
  return isTold && !isOne
    ? other(`One says “${one}” of them, the other “${two}”.`)
    : other('Nothing in their words tells that both count the same.');
}

/** "Orlane said it would cut 400 jobs", "Brask said it would cut 900": each speaks of itself. */
function isOfSelves(a: Asked, b: Asked): boolean {
  if (![a, b].every(({ claim }) => SELF.test(claim.text))) return false;
  const [one, two] = [a, b].map(({ claim }) => keysOf(claim.attribution.speaker ?? ''));
  return one !== '' && two !== '' && one !== two && !isSharedVoice(a.claim, b.claim);
}

const SELF = /^\W*(?:it|we|our|its)\s/i;

/** "Organisers said 4,000 took part; police put the crowd at 1,500" */
function isOfOneSentence(a: Asked, b: Asked): boolean {
  const [one, two] = [a.claim.context.span, b.claim.context.span];
  return a.claim.document === b.claim.document && one.start < two.end && two.start < one.end;
}

/** True where those counted are what the whole story is about, and no people. */
function isOfStory({ figure }: Asked, common: Commonness): boolean {
  const head = headsOf(figure).at(-1) ?? '';
  return head !== '' && !isPerson(head) && [...contentOf(head)].every(common.isCentral);
}

/** What is said of them; "five took part" leaves it to the other words, but where the other tells of a crowd too. */
function actOf({ predicate }: Figure, other: Figure): string | null {
  if (predicate !== 'take part') return predicate;
  return other.predicate !== null && isSameAct(predicate, other.predicate) ? predicate : null;
}

/** Employees are employed, detainees detained. */
function isMeantBy(act: string | null, { figure }: Asked): boolean {
  const head = headsOf(figure).at(-1) ?? '';
  return act !== null && head.endsWith('ee') && isSameAct(act, rootOf(head));
}

/** "the damage is to four cables" beside "three cables were damaged" */
function isToldAround(act: string | null, { claim, figure }: Asked): boolean {
  if (act === null) return false;
  const own = familiesOf(figure.counted ?? '');
  return [...wordsGoverning(claim, figure)].some((word) => !own.has(word) && isSameAct(act, word));
}

/** Both count those of one name: "North Korean troops", "North Korean soldiers". */
function isNamedAlike(a: Figure, b: Figure): boolean {
  const own = new Set(b.qualifiers);
  return a.qualifiers.some((word) => own.has(word));
}

/** "in Kestrow" beside "in Tollbrook": each names a site of its own, and none that stands anywhere in the other's words. */
function bySite(
  a: Asked,
  { sites: one }: Setting,
  b: Asked,
  { sites: two }: Setting,
): Sameness | null {
  const [own] = one;
  const [others] = two;
  if (own === undefined || others === undefined) {
    const isStaff = [a, b].every(({ figure }) => isEmployed(figure));
    if (!isStaff || own === others) return null;
    return own !== undefined ? part('first', own) : part('second', others ?? '');
  }
  const isOne = isOfOneSentence(a, b);
  const [inA, inB] = [a, b].map(({ claim }) => namesIn(isOne ? claim.text : claim.context.text));
  if (inA === undefined || inB === undefined) return null;
  if (one.some((site) => inB.has(site)) || two.some((site) => inA.has(site))) return null;
  return other(`One speaks of ${own}, the other of ${others}.`);
}

/** True for staff: of those employed in one town there are more elsewhere, and tomorrow there are as many. */
export function isEmployed(figure: Figure): boolean {
  return isSameKind(headsOf(figure).at(-1) ?? '', 'employee');
}

/** The places of one; none where the words of the other name one of them too. */
function placesBesides({ places }: Setting, { claim, figure }: Asked): readonly string[] {
  const sentence = keysOf(sentenceAround(claim, figure));
  const isNamed = places.some((place) => ` ${sentence} `.includes(` ${place} `));
  return isNamed ? [] : places;
}

/** One village beside another, or beside the whole. */
function bySpot(a: Setting, b: Setting, isAlike: boolean): Sameness | null {
  return apart(a.places, b.places) ?? (isAlike ? null : apart(a.spots, b.spots));
}

function apart(a: readonly string[], b: readonly string[]): Sameness | null {
  const [one, two] = [a[0], b[0]];
  if (a.some((spot) => b.includes(spot))) return null;
  if (one !== undefined && two !== undefined)
    return other(`One speaks of ${one}, the other of ${two}.`);
  if (one !== undefined) return part('first', one);
  return two === undefined ? null : part('second', two);
}

function isPerson(noun: string): boolean {
  return noun === 'person' || isKindOf(noun, 'person');
}

// Qualifiers that set those counted apart from others, and the letters of a name that its people share.
const OTHERS = ['other', 'more'];
const ROOT = 5;
