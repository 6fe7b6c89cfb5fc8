/** Whose words a quotation is: one name for all mentions of a person, and for the spokespeople of a party. */

import type { Attribution, Claim } from '../../model/types.ts';
import { contentOf, wordsOf } from '../words.ts';
import { LANGUAGES } from './lexicon.ts';

/**
 * The surname of a person; the party where it speaks itself or through somebody who is not named. Empty for nobody,
 * and for an outlet: its words are its own report.
 */
export function voiceOf(claim: Claim): string {
  const { speaker, party, anonymous } = claim.attribution;
  const apposed = apposedName(claim);
  if (apposed !== null) return nameKey(apposed);
  const name = speaker ?? '';
  if (isOutlet(name)) return '';
  const own = contentOf(party ?? '');
  const spoken = contentOf(name);
  const institutional = own.size > 0 && ([...own].every((word) => spoken.has(word)) || name === '');
  if (institutional || (party !== null && anonymous)) return `party ${party}`;
  if (anonymous || name === '') return '';
  return nameKey(name);
}

function nameKey(name: string): string {
  return `name ${wordsOf(name).at(-1)?.key ?? name}`;
}

/** "the owner's brother, Bo Renner, said": the name that stands in commas behind a description; null where none does. */
function apposedName({ attribution: { speaker, speakerSpan }, context }: Claim): string | null {
  if (speaker === null || speakerSpan === null || !/ \p{Ll}[^ ]*$/u.test(speaker)) return null;
  const behind = context.text.slice(Math.max(0, speakerSpan.end - context.span.start));
  return (
    /^, (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}),? (?:said|told|says)\b/u.exec(
      behind,
    )?.[1] ?? null
  );
}

/** True where the words around the claim say that it was said in another language, or translated. */
export function isTranslated({ text, context }: Claim): boolean {
  const around = context.text.replace(text, ' ');
  if (/\b(?:translat(?:ed|ion|or)|interpreter)\b/i.test(around)) return true;
  const [, language = ''] = /\bin (\p{Lu}\p{L}+)\b/u.exec(around) ?? [];
  return LANGUAGES.has(language.toLowerCase());
}

/** True unless the two name different people of one surname, "Ada Lindqvist" and "Bo Lindqvist"; one may be described only. */
export function isSamePerson(a: Attribution, b: Attribution): boolean {
  if (hasName(a) !== hasName(b)) return true;
  const [one, other] = [a, b].map(({ speaker }) =>
    wordsOf(speaker ?? '')
      .slice(0, -1)
      .filter((word) => /^\p{Lu}/u.test(word.text) && !isTitle(word.text))
      .map((word) => word.key),
  ) as [string[], string[]];
  if (one.length === 0 || other.length === 0) return true;
  return one.some((name) => other.some((own) => name === own || isInitial(name, own)));
}

/** Somebody with a name: not "the Norr mill owner", nor nobody. */
export function hasName({ speaker, anonymous }: Attribution): boolean {
  return speaker !== null && !anonymous && /\p{Lu}\S*$/u.test(speaker);
}

function isInitial(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}

/** The last word of the name of a newspaper, broadcaster or agency, after another word with a capital: "Sky News". */
function isOutlet(name: string): boolean {
  const bare = name.replace(/^the /i, '');
  if (AGENCIES.has(bare.toLowerCase())) return true;
  return (
    /^\p{Lu}.* \p{Lu}/u.test(bare) && OUTLET_WORDS.has(bare.toLowerCase().split(' ').at(-1) ?? '')
  );
}

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof sir lord lady dame president minister general colonel major captain commander commodore admiral senator judge'.split(
    ' ',
  ),
);

// Common last words of the names of outlets, and the agencies and broadcasters that one name stands for.
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'news times post journal herald tribune gazette press daily broadcasting tv television radio telegraph ' +
    'chronicle observer magazine newswire wire courier examiner inquirer'
  ).split(' '),
);
const AGENCIES: ReadonlySet<string> = new Set(
  'reuters afp ap bbc cnn cbs nbc abc npr pbs bloomberg xinhua tass interfax ansa dpa efe kyodo pti upi itv'.split(
    ' ',
  ),
);
