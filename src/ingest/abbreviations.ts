/**
 * Abbreviations of English news and what a full stop after them may mean. Words are in small letters, without
 * their stop. Which kinds there are follows the survey of Kiss and Strunk, "Unsupervised Multilingual Sentence
 * Boundary Detection" (2006); the words are general English usage.
 */

/**
 * `name`: stands before a name or a number and never ends a sentence. `number`: never ends one before a
 * figure. `date`: ends none before a figure or another date word. `open`: ends one only before a word that
 * opens sentences. `loose`: ends one before any capital.
 */
export type AbbreviationKind = 'name' | 'number' | 'date' | 'open' | 'loose';

const WORDS: Readonly<Record<AbbreviationKind, string>> = {
  name: `mr mrs ms messrs mme mlle dr prof gen lt col maj capt cmdr adm sgt cpl pvt pte brig supt insp sen rep gov
    pres rev fr hon amb atty sec ste mt vs v viz e.g i.e cf ca approx n.b insp det spc del dist asst assoc
    lieut gens sens reps drs profs rt vice-adm lt-gen maj-gen brig-gen a.k.a al-h`,
  number: `no nos p pp art arts fig figs sect ch chap vol vols par para pt op ed eds ext tel rs n° nr app item`,
  date: `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
  open: `st ft inc co corp ltd bros llc plc pty jr sr esq dept depts govt univ inst assn ave blvd rd sq hwy bldg apt
    intl natl mfg ind ala ariz ark calif colo conn fla ga ill kan ky la mass md mich minn miss mo mont neb nev
    okla ore pa penn tenn tex va vt wash wis wyo ont que n.y n.j n.c n.d n.h n.m s.c s.d r.i w.va`,
  loose: `etc al ibid est min max hrs hr mins sq.ft`,
};

/** The kind of each abbreviation; a word that is not here is none. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as AbbreviationKind] as const),
  ),
);

/**
 * Words that, with a capital letter, open a new sentence rather than go on with a name: after "in the U.S."
 * a "The" begins a sentence and a "Senate" does not.
 */
export const OPENERS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he his she her they their we our you your i my who whom
  whose what when where why how which if although though while because since unless until once as at by for from
  in into on of over under to with without within after before during between among amid despite against about
  and but or nor so yet then thus hence however moreover meanwhile furthermore nevertheless nonetheless still also
  instead therefore otherwise earlier later today yesterday tomorrow now soon finally perhaps maybe not yes all
  both each every some any many most few several another other others one two three four five six seven eight nine
  ten hundreds thousands millions officials analysts experts police is are was were be do does did has have had can could will would may might
  should must let following according asked such only even just like mr mrs ms`.split(/\s+/),
);

/** Names that end with an exclamation mark, in small letters without it. */
export const SHOUTED_NAMES: ReadonlySet<string> = new Set([
  'yahoo',
  'yum',
  'jeopardy',
  'y',
  'oklahoma',
]);
