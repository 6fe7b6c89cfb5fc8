/**
 * Parties that somebody accuses and of whom no document reports an answer. A party that speaks anywhere, or of whom
 * some sentence tells an answer, is none of them; that it was asked and did not respond is told with its words.
 */

import { byText, isInside } from '../../model/identity.ts';
import type { Claim } from '../../model/types.ts';
import { voicesOf } from '../claim-voices.ts';
import { ACCUSING, ANSWERED, NOT_RESPONDING } from '../cues.ts';
import { groupBy } from '../group-by.ts';
import { leaningOf } from '../leaning.ts';
import { hasTerm, keysOf, signOf, wordsOf } from '../words.ts';
import { distinct, type FindGaps, type Known, quoteClaim, type WeighedGap } from './gap.ts';

/** One gap a party, for those that most claims accuse. */
export const findUnanswered: FindGaps = (known) => {
  const accused = findAccused(known);
  if (accused.length === 0) return [];
  const heard = readVoices(known);
  return accused
    .filter(({ names, claims }) => !heard.answers(names, claims))
    .slice(0, MOST)
    .flatMap((one) => tell(one, heard.silent(one.names)));
};

/** A party with the names it is accused by and the claims of others that do. */
interface Accused {
  readonly party: string;
  readonly names: readonly string[];
  readonly claims: readonly Claim[];
}

function findAccused(known: Known): Accused[] {
  const accused = known.claims.flatMap((claim) =>
    accusedIn(claim, known).map((name) => ({ claim, name, party: partyOf(name, known) })),
  );
  return groupBy(accused, ({ party }) => keysOf(party))
    .map(([, group]) => ({
      party: group.map((one) => one.party).toSorted(byText)[0] ?? '',
      names: distinct(group.flatMap(({ name, party }) => [party, name])),
      claims: group
        .filter(({ claim, party }) => !voicesOf(claim).some((voice) => isAlike(voice, party)))
        .map(({ claim }) => claim),
    }))
    .filter(({ claims }) => claims.length > 0)
    .toSorted((a, b) => b.claims.length - a.claims.length || byText(a.party, b.party))
    .slice(0, LOOKED_AT);
}

function tell({ party, claims }: Accused, silent: Claim | undefined): WeighedGap[] {
  const [first] = claims;
  if (first === undefined) return [];
  const asked = silent === undefined ? '' : `; ${quoteClaim(silent)}`;
  return [
    {
      kind: 'unanswered',
      topic: null,
      claims: distinct(
        [first, ...(silent === undefined ? [] : [silent]), ...claims].map(({ id }) => id),
      ),
      text: `No document reports an answer of ${party} to ${quoteClaim(first)}${asked}.`,
      weight: claims.length,
    },
  ];
}

/** The names of those whom a claim accuses: "accused Acme of …", "Acme was accused of …", alleged that Acme did. */
function accusedIn(claim: Claim, known: Known): string[] {
  const { text, stance, attribution } = claim;
  const isAlleged = /^alleg/i.test(attribution.cue ?? '');
  if (stance !== 'affirms' || leaningOf(claim) !== 'for') return [];
  if (!isAlleged && !SIGN.test(text)) return [];
  const found = FRAMES.flatMap(({ pattern, isOfAnything }) =>
    [...text.matchAll(pattern)].map(([, name = '']) => ({ name, isOfAnything })),
  );
  const alleged = isAlleged ? (ALLEGED.exec(contentOf(claim))?.[1] ?? '') : '';
  return distinct(
    [...found, { name: alleged, isOfAnything: true }]
      .map(({ name, isOfAnything }) => ({ name: name.replace(TITLE, ''), isOfAnything }))
      .filter(({ name }) => name !== '' && !NO_PARTY.test(name))
      .filter(({ name, isOfAnything }) => !isOfAnything || known.partiesOf(name).length > 0)
      .map(({ name }) => name),
  );
}

function contentOf({ text, span, attribution: { cueSpan } }: Claim): string {
  const isHeld = cueSpan !== null && isInside(cueSpan, span);
  return (isHeld ? text.slice(cueSpan.end - span.start) : text).trim();
}

/** The one party that a name stands for, else the name. */
function partyOf(name: string, known: Known): string {
  const parties = known.partiesOf(name);
  return parties.length === 1 && parties[0] !== undefined ? parties[0] : name;
}

/** Who is heard in the story, ready to be asked about a name. */
function readVoices({ claims }: Known) {
  const silent: Claim[] = [];
  const speaking: Claim[] = [];
  for (const claim of claims)
    (mayBeSilent(claim.text) && NOT_RESPONDING.test(claim.text) ? silent : speaking).push(claim);
  const voices = new Map<string, string[]>();
  for (const voice of distinct(speaking.flatMap(namesOf)))
    for (const { key } of wordsOf(voice)) voices.set(key, [...(voices.get(key) ?? []), voice]);
  const answers = speaking.filter(({ context }) => ANSWERED.test(context.text));
  const unnamed = new Set(speaking.filter(isAnswerOfSomebody).map((claim) => claim.document));
  return {
    answers: (names: readonly string[], against: readonly Claim[]): boolean =>
      names.some((name) =>
        wordsOf(name).some(({ key }) => voices.get(key)?.some((voice) => isAlike(voice, name))),
      ) ||
      against.some((claim) => unnamed.has(claim.document)) ||
      answers.some(({ context }) => isNamedIn(context.text, names)),
    silent: (names: readonly string[]): Claim | undefined =>
      silent.find((claim) => isNamedIn(`${voicesOf(claim).join(' ')} ${claim.text}`, names)),
  };
}

/** All who have a part in a claim's being said. */
function namesOf(claim: Claim): string[] {
  const { speaker, role, via } = claim.attribution;
  return [...voicesOf(claim), ...via, ...[speaker, role].filter((name) => name !== null)];
}

function isNamedIn(text: string, names: readonly string[]): boolean {
  const words = wordsOf(text);
  return names.some((name) => hasTerm(words, name));
}

/** "The company denied it": whose answer this is, is not told by name. */
function isAnswerOfSomebody(claim: Claim): boolean {
  const leaning = leaningOf(claim);
  const isAnswer = claim.stance === 'declines' || leaning === 'against' || leaning === 'doubts';
  const name = claim.attribution.speaker?.replace(/^(?:the|an?|its|their) /i, '') ?? '';
  return isAnswer && !/^\p{Lu}/u.test(name);
}

/** One holds all words of the other: "Pike" and "Gordon Pike", "Acme" and "Acme spokesman". */
function isAlike(a: string, b: string): boolean {
  const [few, many] = [keysOf(a).split(' '), keysOf(b).split(' ')].toSorted(
    (one, other) => one.length - other.length,
  ) as [string[], string[]];
  return few.every((key) => many.includes(key));
}

const mayBeSilent = signOf(/respon|repl|answer|return|comment|reach/i);

const NAME =
  '(?:[Tt]he )?(\\p{Lu}[\\p{L}\\p{N}&.-]*(?: (?:of |for |and |& )?\\p{Lu}[\\p{L}\\p{N}&.-]*){0,5})';
const BEGINNING = '(?<![\\p{L}\\p{N}&.-])';
const SIGN = new RegExp(`\\b(?:${ACCUSING.map(({ verb }) => verb).join('|')})\\b`, 'u');
const FRAMES = ACCUSING.flatMap(({ verb, deed, isOfAnything }) =>
  [
    // "accused Acme Mining of", "charged Gordon Pike with"
    `\\b${verb} ${NAME} ${deed}\\b`,
    // "Acme has been accused of", "Gordon Pike, who is charged with"
    `${BEGINNING}${NAME},?(?: who| which)? (?:is|are|was|were|(?:has|have|had) (?:\\p{Ll}+ )?been|stands) (?:\\p{Ll}+ )?${verb} ${deed}\\b`,
  ].map((pattern) => ({ pattern: new RegExp(pattern, 'gu'), isOfAnything })),
);
// "that Acme had dumped oil"
const ALLEGED = new RegExp(
  `^(?:that )?${NAME} (?:(?:had|has|have)(?! been)|did|\\p{Ll}+ed)\\b`,
  'u',
);
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir)\.? /;
// Words with a capital that are no party.
const NO_PARTY =
  /^(?:I|It|He|She|We|They|This|That|There|These|Those|Some|Many|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;
// Parties that are looked for among the voices, and parties told, at most.
const LOOKED_AT = 200;
const MOST = 20;
