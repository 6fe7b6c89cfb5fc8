/**
 * Cue verbs by what they do, after the distinction of source, cue and content in Pareti (2012). The verbs follow the
 * classes of VerbNet (Kipper et al. 2008, after Levin 1993): 37.1 to 37.13 communication, 29.2 characterize, 29.4
 * declare, 29.5 conjecture, 33 judgment, 58 urge, 78 indicate, 84 discover; what they take follows Quirk et al. 1985,
 * 16.31 (factual verbs), 16.32 (suasive verbs) and 16.36 (verbs with an infinitive). Regular forms are made from the
 * base form. Left out are verbs of these classes that in news mean something else far more often ("run", "carry").
 */

/** What a cue does with its content. `doubt` leaves it open: doubts it or asks it. */
export type CueKind =
  | 'say'
  | 'confirm'
  | 'deny'
  | 'decline'
  | 'doubt'
  | 'believe'
  | 'allege'
  | 'warn'
  | 'promise'
  | 'label'
  | 'mention'
  | 'judge';

/**
 * What may follow the verb as content: a `clause` or quotation, a `that` clause with its "that", a `quotation` by
 * itself, a `question` with its "whether" or "why", an `object` (noun phrase), an `infinitive`, or a `label` ("called
 * it nonsense", "described X as Y").
 */
export type Complement =
  | 'clause'
  | 'that'
  | 'quotation'
  | 'question'
  | 'object'
  | 'infinitive'
  | 'label';

interface Cue {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly takes: readonly Complement[];
}

interface CueGroup {
  readonly kind: CueKind;
  readonly takes: readonly Complement[];
  readonly verbs: string;
}

/** Verbs that stand alone. */
const groups: readonly CueGroup[] = [
  {
    // 37.7 say, 37.1 and 37.2 tell, 37.4 by an instrument, 37.8 complain
    kind: 'say',
    takes: ['clause'],
    verbs:
      'say state tell add note remark comment explain insist argue declare write reply respond observe recall ' +
      'maintain contend testify hear quip conclude assume imply reason tweet complain joke confide surmise inform',
  },
  {
    // more of them, that as often take something else: only with their "that", "how" or a quotation
    kind: 'say',
    takes: ['quotation', 'that', 'question'],
    verbs:
      'answer counter retort opine muse posit lament boast brag gripe grumble exclaim proclaim profess clarify ' +
      'assure reassure remind notify relate reminisce recollect theorize theorise speculate postulate attest retweet email post',
  },
  {
    kind: 'say',
    takes: ['clause', 'object'],
    verbs:
      'announce report reveal disclose indicate suggest reiterate repeat stress emphasize emphasise underline ' +
      'underscore highlight predict estimate forecast project express show reaffirm outline detail signal recount',
  },
  {
    // 37.3 manner of speaking, and verbs that set a quotation in its place
    kind: 'say',
    takes: ['quotation', 'that'],
    verbs:
      'shout yell scream cry chant bellow bark roar thunder whisper murmur mutter mumble growl snarl snap sneer scoff ' +
      'sniff sigh groan moan wail whine drawl stammer shriek howl holler intone deadpan laugh chuckle gush fume rail ' +
      'rant fret vent marvel jeer interject interrupt continue elaborate read sing pray plead swear bemoan bristle',
  },
  {
    // 84 discover, 29.4 declare, 29.5 conjecture: what a court, a study or a person comes to
    kind: 'say',
    takes: ['that'],
    verbs:
      'find rule determine decide agree feel worry recognize recognise realize realise calculate certify stipulate ' +
      'specify advise hold figure',
  },
  {
    kind: 'believe',
    takes: ['clause'],
    verbs: 'believe think fear hope suspect reckon assess understand anticipate',
  },
  { kind: 'believe', takes: ['clause', 'infinitive'], verbs: 'expect' },
  { kind: 'allege', takes: ['clause', 'object'], verbs: 'claim allege assert purport' },
  { kind: 'allege', takes: ['object'], verbs: 'accuse blame' },
  {
    kind: 'confirm',
    takes: ['clause', 'object'],
    verbs: 'confirm acknowledge admit concede verify corroborate affirm',
  },
  { kind: 'confirm', takes: ['clause'], verbs: 'confess' },
  {
    kind: 'deny',
    takes: ['clause', 'object'],
    verbs: 'deny refute rebut dispute contradict disavow repudiate debunk',
  },
  { kind: 'deny', takes: ['object'], verbs: 'reject dismiss rubbish downplay' },
  {
    kind: 'decline',
    takes: ['infinitive', 'object'],
    verbs: 'decline refuse refrain sidestep evade dodge',
  },
  { kind: 'doubt', takes: ['clause', 'object'], verbs: 'doubt question' },
  // 37.1.2 inquire
  { kind: 'doubt', takes: ['quotation', 'question'], verbs: 'ask wonder inquire' },
  { kind: 'warn', takes: ['clause', 'object'], verbs: 'warn caution' },
  {
    kind: 'promise',
    takes: ['clause', 'infinitive', 'object'],
    verbs: 'promise pledge vow threaten',
  },
  // 58 urge, 37.9 advise
  {
    kind: 'promise',
    takes: ['clause', 'object'],
    verbs: 'demand urge propose recommend implore exhort',
  },
  { kind: 'mention', takes: ['clause', 'object'], verbs: 'mention reference hint' },
  {
    kind: 'label',
    takes: ['label'],
    verbs: 'call label brand dub describe characterise characterize denounce term',
  },
  {
    // 29.2 characterize, 33 judgment: with their "as" only
    kind: 'judge',
    takes: ['label'],
    verbs:
      'view regard deem list classify portray depict paint tout hail decry deride lambast lambaste blast bash ridicule ' +
      'mock assail castigate laud applaud rip',
  },
  { kind: 'judge', takes: ['object'], verbs: 'condemn criticise criticize welcome praise slam' },
];

/** Verbs that are cues only with the word that follows: "pointed out", "ruled out", "stopped short of". */
const phrasal: readonly (readonly [
  verb: string,
  particles: string,
  CueKind,
  readonly Complement[],
])[] = [
  ['point', 'out', 'say', ['clause', 'object']],
  ['go', 'on to say', 'say', ['clause']],
  ['rule', 'out', 'deny', ['object', 'clause']],
  ['stop', 'short of', 'decline', ['object']],
  ['refer', 'to', 'mention', ['object']],
  ['speak', 'of', 'mention', ['object']],
  ['stand', 'by', 'confirm', ['object']],
  ['allude', 'to', 'mention', ['object']],
  ['hint', 'at', 'mention', ['object']],
  ['call', 'for', 'promise', ['object']],
  ['play', 'down', 'deny', ['object']],
  ['wave', 'away', 'deny', ['object']],
  ['make', 'clear', 'say', ['clause']],
  ['put', 'it', 'say', ['quotation']],
  ['chime', 'in', 'say', ['quotation', 'that']],
  ['fire', 'back', 'say', ['quotation', 'that']],
  ['shoot', 'back', 'say', ['quotation', 'that']],
  ['hit', 'back', 'say', ['quotation', 'that']],
  ['sum', 'up', 'say', ['quotation']],
  ['call', 'on', 'promise', ['object']],
  ['complain', 'of', 'say', ['object']],
  ['complain', 'about', 'say', ['object']],
  ['confess', 'to', 'confirm', ['object']],
  ['brush', 'off', 'deny', ['object']],
  ['shrug', 'off', 'deny', ['object']],
];

/** Past forms that the rules do not make. */
const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  understood: 'understand',
  showed: 'show',
  shown: 'show',
  heard: 'hear',
  gone: 'go',
  went: 'go',
  made: 'make',
  spoke: 'speak',
  stood: 'stand',
  felt: 'feel',
  found: 'find',
  held: 'hold',
  put: 'put',
  read: 'read',
  sang: 'sing',
  sung: 'sing',
  swore: 'swear',
  shot: 'shoot',
  hit: 'hit',
};

/** Verbs that things have for subjects as often as people: with them only a person, body, country or report speaks. */
export const weakVerbs: ReadonlySet<string> = new Set(
  words(
    'show suggest indicate reveal highlight underscore underline signal imply outline detail project contradict ' +
      'question refute express report hint view regard reiterate repeat threaten promise expect point make doubt ' +
      'downplay label dispute find hold figure counter answer paint rip portray depict list',
  ),
);

/** Nouns that pass a claim on: "reports that", "estimates suggest"; who made it may follow with "from" or "by". */
export const reportNouns: ReadonlySet<string> = new Set(
  words(
    'report reports claim claims allegation allegations estimate estimates speculation rumor rumors rumour rumours ' +
      'assertion assertions accusation accusations suggestion suggestions indication indications assessment ' +
      'assessments account accounts statement statements information intelligence data figures',
  ),
);

/**
 * Nouns of saying that keep what is said behind them ("her claim that", "his vow to"), by what they do: the
 * nominalisations of the verbs above (Quirk et al. 1985, 17.26 appositive clauses).
 */
export const speechNouns: ReadonlyMap<string, CueKind> = new Map(
  (
    [
      [
        'say',
        'statement declaration announcement comment remark suggestion argument prediction complaint',
      ],
      ['say', 'insistence observation explanation conclusion finding theory estimate forecast'],
      ['believe', 'belief view opinion hope fear expectation suspicion'],
      ['allege', 'claim assertion contention allegation accusation charge boast'],
      ['confirm', 'admission acknowledgment acknowledgement confirmation concession'],
      ['deny', 'denial'],
      ['decline', 'refusal'],
      ['doubt', 'doubt question'],
      ['warn', 'warning'],
      ['promise', 'promise pledge vow threat demand request proposal recommendation offer'],
    ] as const
  ).flatMap(([kind, nouns]) =>
    words(nouns).flatMap((noun): [string, CueKind][] => [
      [noun, kind],
      [`${noun}s`, kind],
    ]),
  ),
);

/** Verbs that do something to people rather than say something of them: to question, to fire. */
export const doneToPeople: ReadonlySet<string> = new Set(words('question dismiss'));

/** Objects with which a verb says nothing: what is won, taken or fetched by claiming it. */
export const deedObjects: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'claim',
    new Set(
      words(
        'life lives victim victims title titles crown medal medals prize prizes trophy trophies gold silver bronze ' +
          'point points wicket wickets throne bag bags baggage luggage suitcase suitcases benefit benefits pension ' +
          'pensions refund refunds rebate rebates allowance allowances expenses reward rewards',
      ),
    ),
  ],
]);

/** Verbs of holding something to be so: who no longer does has given it up. */
export const heldVerbs: ReadonlySet<string> = new Set(
  words('believe think claim assert maintain insist contend argue say suspect'),
);

/** Words that make a label a denial: "called the reports nonsense". */
export const denyingLabels: ReadonlySet<string> = new Set(
  words(
    'nonsense false untrue fake baseless groundless unfounded misinformation disinformation lie lies rumor rumors ' +
      'rumour rumours fabrication fabrications fabricated propaganda absurd ridiculous fiction hoax fantasy slander ' +
      'incorrect misleading rubbish wrong invention inventions untruth untruths falsehood falsehoods',
  ),
);

/** Answers that are none: "gave an evasive response". */
export const evasiveWords: ReadonlySet<string> = new Set(
  words('evasive vague noncommittal non-committal ambiguous guarded'),
);

/** A form of a verb, as the table of forms knows it. */
export interface CueForm {
  readonly cue: Cue;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
  /** The words after the verb that belong to the cue. */
  readonly particles: readonly string[];
}

/** The cues that a word may be a form of, those with most particles first; none for another word. */
export function cueForms(word: string): readonly CueForm[] {
  return forms.get(word) ?? [];
}

/** Every form of a cue verb. */
export function cueWords(): Iterable<string> {
  return forms.keys();
}

function words(list: string): string[] {
  return list.split(' ');
}

function makeForms(): ReadonlyMap<string, readonly CueForm[]> {
  const table = new Map<string, CueForm[]>();
  const add = (word: string, form: CueForm) => {
    const known = table.get(word) ?? [];
    table.set(
      word,
      [...known, form].toSorted((a, b) => b.particles.length - a.particles.length),
    );
  };
  const addVerb = (cue: Cue, particles: readonly string[]) => {
    for (const [word, form] of inflect(cue.lemma)) add(word, { cue, form, particles });
  };
  for (const [verb, particles, kind, takes] of phrasal) {
    addVerb({ lemma: verb, kind, takes }, words(particles));
  }
  for (const { kind, takes, verbs } of groups) {
    for (const lemma of words(verbs)) addVerb({ lemma, kind, takes }, []);
  }
  return table;
}

function inflect(lemma: string): [string, CueForm['form']][] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const doubled = doubling.has(lemma) ? lemma + lemma.at(-1) : stem;
  const past = consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const third = consonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(s|x|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const odd = Object.keys(irregular).filter((word) => irregular[word] === lemma);
  const pasts = odd.length > 0 ? odd : [past];
  return [
    [lemma, 'base'],
    [third, 'third'],
    ...pasts.map((word): [string, CueForm['form']] => [word, 'past']),
    [`${doubled}ing`, 'ing'],
  ];
}

/** Verbs that double their last consonant: "admitted", "referring". */
const doubling: ReadonlySet<string> = new Set(
  words('admit refer rebut quip stop slam brag rip snap put hit'),
);

const forms = makeForms();
