/**
 * What weighs in the words of a quotation, and what does not: data. Negators follow Quirk and others (1985), 10.54 to
 * 10.70; hedges are the epistemic adverbs, verbs and auxiliaries of Hyland (1998) and CoNLL-2010 (Farkas and others), and
 * the approximators of Quirk, 6.69; spellings follow the usual accounts of British and American spelling. The lists
 * are from own knowledge of those classes.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that turn a sentence round. */
export const NEGATORS = words(
  'not no never none nobody nothing nowhere neither nor without hardly scarcely barely',
);

/** Words after a negator that take its force away: "not only", "no doubt", "no fewer than". */
export const FORCELESS_BEFORE = words(
  'only just merely simply solely least alone doubt fewer less matter wonder',
);

/** Words that leave open whether it is so. */
export const HEDGES = words(
  `may might could perhaps maybe possibly probably presumably apparently seemingly supposedly allegedly reportedly
  potentially likely conceivably seem seems seemed appear appears appeared think believe guess suppose suspect assume`,
);

/** Words that leave a number open where they stand right before it: "around 50", "more than 50". */
export const APPROXIMATORS = words(
  'about around approximately roughly some nearly almost over under than least most to perhaps maybe',
);

/** Words that open a condition (Quirk, 15.33 to 15.35), and clauses by which a speaker grants something (15.39). */
export const CONDITIONAL = words('if unless provided providing assuming');
export const CONCEDING = words('but although though however except unless');

/** Verbs after which "if" asks: "we do not know if …". */
export const ASKING = words(
  `ask asks asked asking know knows knew known wonder wonders wondered wondering see check checked tell say said sure
  decide decided determine establish find learn doubt question discuss consider care matter`,
);

/** Adverbs that raise or lower what is said (Quirk, 8.104, 8.111); not "almost" or "partly": what goes on goes further. */
export const DEGREES = words(
  'absolutely altogether completely entirely fully perfectly thoroughly totally utterly wholly somewhat slightly',
);

/** Languages in which people are quoted in the news and translated: the widely spoken ones and those of states. */
export const LANGUAGES = words(
  `afrikaans albanian amharic arabic armenian azerbaijani azeri basque belarusian bengali bosnian bulgarian burmese
  cantonese catalan chechen chinese croatian czech danish dari dutch estonian farsi finnish flemish french gaelic
  georgian german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian italian japanese kazakh khmer
  korean kurdish kyrgyz lao latvian lingala lithuanian macedonian malay mandarin marathi mongolian nepali norwegian
  oromo pashto persian polish portuguese punjabi quechua romanian russian serbian sinhala slovak slovene slovenian
  somali spanish swahili swedish tagalog tajik tamil tatar telugu thai tibetan tigrinya turkish turkmen twi uighur
  ukrainian urdu uyghur uzbek vietnamese welsh wolof xhosa yiddish yoruba zulu`,
);

/** Words that carry grammar: on their own they are no sign that two sentences are one remark. */
export const FUNCTION_WORDS = words(
  `a the this that these those such some any not no never none nobody nothing neither nor and or but if while as of in
  on at to into onto from by for with within without about against between among over under up down out off after before
  during since until upon toward through be have do will can may must ought
  i me my mine we us our ours you your yours it its they them their theirs he him his she her hers myself ourselves
  itself themselves himself herself who whom whose which what when where why how there here than then so too very
  also just only even still already now again more most less least few many much other another both each every all own
  same something anything everything someone anyone everyone thing well really quite rather yet not because although
  though however yes percent`,
);

/** Words whose loss or change a reader would not ask about. */
export const TRIFLES = words(
  'a the that and but so then well of in on at by for with into upon within also just really very quite too yes now',
);

/** Forms of auxiliaries under one name, so that "was" and "is" stand in one place of two tellings. */
export const AUXILIARIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'is are am was were been being be',
    have: 'has have had having',
    do: 'do does did doing done',
    will: 'will would shall should',
    can: 'can could',
    may: 'may might',
  }).flatMap(([name, forms]) => forms.split(' ').map((form) => [form, name] as const)),
);

/** Forms that differ by the subject alone: "there is many", "there are many". */
export const AGREEING: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['am', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
]);

/** What a contraction says in full, by its end; "'s" is a verb only after a pronoun. */
export const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/^won't$/, 'will not'],
  [/^shan't$/, 'shall not'],
  [/^can't$|^cannot$/, 'can not'],
  [/^ain't$/, 'are not'],
  [/^let's$/, 'let us'],
  [/^gonna$/, 'going to'],
  [/^wanna$/, 'want to'],
  [/^gotta$/, 'got to'],
  [/^(\p{L}+)n't$/u, '$1 not'],
  [/^(\p{L}+)'re$/u, '$1 are'],
  [/^(\p{L}+)'ve$/u, '$1 have'],
  [/^(\p{L}+)'ll$/u, '$1 will'],
  [/^(i)'m$/, '$1 am'],
  [/^(\p{L}+)'d$/u, '$1 would'],
  [
    /^(it|that|there|here|he|she|what|who|where|how|this|one|everyone|nobody|everything)'s$/,
    '$1 is',
  ],
];

/** British spellings and the American ones they are levelled to. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{2,})our(?=s?$|ed$|ing$|able$|ite$|ful$|hood$|ers?$)/u, '$1or'],
  [/^(\p{L}{3,})is(?=e$|ed$|es$|ing$|ations?$|ers?$)/u, '$1iz'],
  [/^(\p{L}+)ys(?=e$|ed$|es$|ing$)/u, '$1yz'],
  [/^(\p{L}{2,})tre(?=s?$)/u, '$1ter'],
  [/^(\p{L}{3,})ogue(?=s?$)/u, '$1og'],
  [/^(def|off|lic|pret)enc(?=e)/, '$1ens'],
  [/^(\p{L}{3,})ll(?=ed$|ing$|ers?$)/u, '$1l'],
  [/dgement/, 'dgment'],
  [/^programme(?=s?$)/, 'program'],
  [/^grey/, 'gray'],
  [/^tyre(?=s?$)/, 'tire'],
  [/^sceptic/, 'skeptic'],
  [/^aeroplane/, 'airplane'],
  [/^plough/, 'plow'],
  [/^(toward|afterward|forward|backward)s$/, '$1'],
  [/^whilst$/, 'while'],
  [/^amongst$/, 'among'],
  [/^(learn|burn|spell|spill|dream|lean)t$/, '$1ed'],
];
