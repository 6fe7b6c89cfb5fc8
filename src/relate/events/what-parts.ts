/** What parts two tellings of acts of one kind: another place, other names, another thing, another size. */

import type { Claim } from '../../model/types.ts';
import { isSameThing } from '../../words/same-thing.ts';
import { LOCAL_NOUNS } from '../cues.ts';
import { isNamed } from '../likeness.ts';
import { isSameAct } from '../same-act.ts';
import { contentOf } from '../words.ts';
import { eventKindOf, isDoneTo } from './event-words.ts';
import type { Telling } from './tellings.ts';

/** Both name where it was, and nothing that the other names or speaks of. */
export function isElsewhere(a: Telling, b: Telling): boolean {
  if (isApart(a.sites, a, b.sites, b)) return true;
  const [one, two] = [a, b].map(({ matter }) =>
    [...matter].filter((word) => LOCAL_NOUNS.has(word)),
  );
  if (one === undefined || two === undefined || one.length === 0 || two.length === 0) return false;
  return !one.some((word) => two.some((other) => isSameThing(word, other)));
}

/** Both name somebody or something, and nothing that the other names or speaks of. */
export function isOfOthers(a: Telling, b: Telling): boolean {
  return isApart(a.names, a, b.names, b);
}

/** What it befalls has other names in both, or is new in one and not spoken of in the other. */
export function isOtherThing(a: Telling, b: Telling): boolean {
  if (a.act.key === 'deadline') return isOtherPurpose(a, b);
  if (a.act.key === 'departure') return isOtherStart(a, b);
  if (!isDoneTo(a.act.key)) return false;
  const [one, two] = [a, b].map(
    ({ bearers, matter }) => new Set([...bearers].filter((name) => matter.has(name))),
  );
  if (one !== undefined && two !== undefined && isApart(one, a, two, b)) return true;
  if (STRETCHES.has(a.act.key)) return isUnnamedBeside(a, b) || isUnnamedBeside(b, a);
  return isNewBeside(a, b) || isNewBeside(b, a);
}

/** "took off from Lesk", "took off from Harnby" */
function isOtherStart({ claim: a }: Telling, { claim: b }: Telling): boolean {
  const [one, two] = [a, b].map(({ text }) => contentOf(START.exec(text)?.[1] ?? ''));
  if (one === undefined || two === undefined || one.size === 0 || two.size === 0) return false;
  return [...one].every((word) => !two.has(word));
}

const START = /\b(?:from|left|departed|leaving)\s(?:the\s)?(\p{Lu}[\p{L}’'-]+)/u;

/** "the deadline to accept", "the deadline to bid" */
function isOtherPurpose({ claim: a }: Telling, { claim: b }: Telling): boolean {
  const [one, two] = [a, b].map(({ text }) => PURPOSE.exec(text)?.[1]);
  return one !== undefined && two !== undefined && !isSameAct(one, two);
}

const PURPOSE = /\bto (?!be\b)(\p{Ll}+)\b/u;

/** "a canteen at the works" beside "the works" */
function isNewBeside(one: Telling, other: Telling): boolean {
  return one.head?.isKnown === false && isUnnamedBeside(one, other);
}

/** "the trial" beside "the inquest"; what an act that is a noun befalls is not asked. */
function isUnnamedBeside(one: Telling, { head, matter, act }: Telling): boolean {
  const noun = one.head?.noun ?? '';
  if (noun === '' || noun === head?.noun || contentOf(one.act.words).has(noun)) return false;
  const words = new Set([...matter, ...contentOf(act.words)]);
  const kind = eventKindOf(noun, 'verb')?.name ?? null;
  const isOfKind =
    kind !== null && [...words].some((word) => eventKindOf(word, 'verb')?.name === kind);
  return !isOfKind && !isNamed(noun, words);
}

// Acts that tell nothing but that something begins or ends: what it is must be the same.
const STRETCHES: ReadonlySet<string> = new Set(['beginning', 'end', 'reopening']);

function isApart(
  one: ReadonlySet<string>,
  { matter: words }: Telling,
  two: ReadonlySet<string>,
  { matter: others }: Telling,
): boolean {
  if (one.size === 0 || two.size === 0) return false;
  return [...one].every((name) => !others.has(name)) && [...two].every((name) => !words.has(name));
}

/** Both measure in one unit, a magnitude or a length, and far apart; how far from somewhere it was is no size. */
export function isOtherSize({ claim: a }: Telling, { claim: b }: Telling): boolean {
  const units = new Set(a.figures.flatMap(({ unit }) => unit ?? []));
  return [...units].some((unit) => {
    const [one, two] = [sizesOf(a, unit), sizesOf(b, unit)];
    if (one.length === 0 || two.length === 0) return false;
    return one.every((x) => two.every((y) => Math.abs(x - y) > Math.max(x, y) * SIZE));
  });
}

function sizesOf({ figures, text, span }: Claim, unit: string): number[] {
  return figures
    .filter(
      (figure) => figure.unit === unit && !DISTANCE.test(text.slice(figure.span.end - span.start)),
    )
    .flatMap(({ value }) => value ?? []);
}

// "400 km north-east of", "70 km from"
const DISTANCE =
  /^(?:\s\([^)]{1,30}\))?\s(?:to the |due |just )?(?:(?:north|south|east|west)[\p{L}-]*|from|off|away)\b/u;

// Share by which measures of one thing may differ.
const SIZE = 0.08;
