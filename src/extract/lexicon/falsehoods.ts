/**
 * Words by which news calls a report false. The kernel is the list of refuting words of Ferreira and Vlachos (2016,
 * section 4.2, after "hoax" and "deny"), filled up by their WordNet synonyms and the classes of reporting verbs
 * (deny, reject, retract) in Quirk and others (1985), 16.31, with news usage of our own knowledge. Each is given by
 * its base form.
 */

import { wordSet } from './word-set.ts';

/** Nouns and adjectives that call a thing untrue wherever they stand: "a hoax", "the bogus report". */
export const FALSE_WORDS: ReadonlySet<string> = wordSet(
  // what is not so
  'false fake bogus untrue phony phoney fictitious fictional spurious nonexistent non-existent inauthentic ' +
    'baseless unfounded groundless incorrect inaccurate erroneous mistaken misleading wrongly falsely mistakenly ' +
    'erroneously misreported misidentified misquoted mistranslated misinterpreted misunderstood misattributed ' +
    'mislabeled mislabelled misrepresented misstated ' +
    // what was made to look so
    'faked fabricated forged doctored photoshopped photoshop staged concocted debunked discredited disproven ' +
    // what it is instead
    'hoax hoaxer fakery forgery fabrication fiction falsehood untruth myth canard satire satirical satirist spoof parody prank ' +
    'nonsense rubbish bunk bunkum baloney hogwash poppycock balderdash misinformation disinformation lied liar',
);

/** Words that say so only as what is said of something: "the report is wrong", "that was a lie". */
export const FALSE_PREDICATES: ReadonlySet<string> = wordSet(
  'wrong lie joke legend propaganda absurd impossible implausible simulated imaginary imagined invented',
);

/** Words that call a thing true; under a negation they call it false: "not true", "no truth", "isn't real". */
export const TRUE_WORDS: ReadonlySet<string> = wordSet(
  'true truth real genuine authentic legit legitimate accurate correct fact factual so',
);

/** Words that deny where a negator stands before them, and by themselves uphold nothing: "not possible". */
export const POSSIBLE_WORDS: ReadonlySet<string> = wordSet('possible plausible feasible');

/** What there is none of where a report has no ground: "no evidence that", "no basis for". */
export const GROUND_NOUNS: ReadonlySet<string> = wordSet(
  'evidence proof sign indication trace basis foundation substance merit validity credence reason',
);

/** Verbs with their particle that say, negated, that a report does not stand: "doesn't add up". */
export const STANDING_VERBS: Readonly<Record<string, string>> = {
  add: 'up',
  hold: 'up',
  stack: 'up',
  stand: 'up',
  check: 'out',
  pan: 'out',
  correspond: 'to',
  ring: 'true',
};

/** Verbs of being and happening: under a negation they deny the whole ("never happened", "does not exist"). */
export const HAPPENING_VERBS: ReadonlySet<string> = wordSet('happen occur exist');

/** Verbs that deny what they govern, whatever it is. */
export const DENYING_VERBS: ReadonlySet<string> = wordSet(
  'deny debunk refute rebut disprove discredit disavow repudiate retract recant rubbish dispel contradict dispute ' +
    'disclaim gainsay',
);

/** Verbs of believing: "don't believe the story" calls it false. */
export const BELIEVING_VERBS: ReadonlySet<string> = wordSet('believe trust buy share');

/** What is refused and not contradicted by who denies it: FrameNet's "Deny_or_grant_permission". */
export const REFUSED_THINGS: ReadonlySet<string> = wordSet(
  'bail entry entrance access visa boarding service permission parole asylum request appeal petition bid citizenship ' +
    'license licence permit treatment care benefit right loan custody admission clearance chance job passage shelter ' +
    'food water medicine vote refuge coverage motion',
);

/** Nouns of such verbs. */
export const DENYING_NOUNS: ReadonlySet<string> = wordSet('denial rebuttal retraction refutation');

/** Verbs that deny only where a report is what they hit: "rejects rumors", "rumors quashed"; not "rejects an offer". */
export const DISMISSING_VERBS: ReadonlySet<string> = wordSet(
  'reject dismiss quash squash scotch nix slam blast douse silence squelch downplay condemn explode bust ' +
    'end withdraw pull apologize apologise backtrack scoff mock ridicule deride botch bungle garble quell allay deflate',
);

/** Verbs that do so with a particle or an object of their own: "shoots down", "puts to rest", "pours cold water on". */
export const DISMISSING_PHRASES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    shoot: wordSet('down'),
    knock: wordSet('down back'),
    slap: wordSet('down back'),
    shut: wordSet('down up'),
    swat: wordSet('down away aside'),
    bat: wordSet('down away aside'),
    brush: wordSet('off aside away'),
    wave: wordSet('off aside away'),
    laugh: wordSet('off at'),
    play: wordSet('down'),
    tamp: wordSet('down'),
    walk: wordSet('back'),
    pour: wordSet('water'),
    throw: wordSet('water out'),
    lay: wordSet('rest'),
    put: wordSet('rest bed paid end stop'),
    clear: wordSet('up'),
    poke: wordSet('fun'),
    make: wordSet('fun'),
  }),
);

/** Verbs by which a story gives way. */
export const FAILING_VERBS: ReadonlySet<string> = wordSet('unravel crumble collapse');

/** Verbs of making something up, where a report is made so or somebody confesses it. */
export const INVENTING_VERBS: ReadonlySet<string> = wordSet('invent fabricate concoct');

/** Verbs of owning up: FrameNet's "Reveal_secret". */
export const CONFESSING_VERBS: ReadonlySet<string> = wordSet('admit confess concede acknowledge');

/** Forms of verbs by which a report goes round: "stop sharing it" calls it false. */
export const SPREADING_FORMS: ReadonlySet<string> = wordSet(
  'sharing spreading posting reposting forwarding retweeting tweeting repeating believing',
);

/** Who does not believe a report: that they are wrong upholds it. */
export const SCEPTICS: ReadonlySet<string> = wordSet(
  'doubter skeptic sceptic critic cynic naysayer hater disbeliever pessimist',
);

/** Kinds of deceit and of likeness, which call a thing untrue as what it is said to be: "is a sham", "was a publicity stunt". */
export const HOAX_KINDS: ReadonlySet<string> = wordSet(
  'sham fraud scam ruse stunt gag ploy gimmick charade prop dummy mannequin replica lookalike impostor imposter illusion',
);

/** What makes a thing look so that is not: "No, it's not CGI" upholds it. */
export const TRICKERY: ReadonlySet<string> = wordSet(
  'cgi photoshop photoshopped animation trick lie lying joke movie film dream onion april',
);

/** What somebody denies who is blamed for what did happen. */
export const BLAME_NOUNS: ReadonlySet<string> = wordSet(
  'wrongdoing fault guilt blame liability responsibility negligence misconduct malpractice impropriety',
);

/** What is told: the nouns of reporting in Quirk and others (1985), 17.26, that are no more than talk. */
export const REPORT_NOUNS: ReadonlySet<string> = wordSet(
  'rumor rumour report claim story speculation allegation talk suggestion accusation gossip hearsay tale theory notion ' +
    'assertion conspiracy news chatter buzz whisper idea',
);

/** Talk that nobody vouches for: "just a rumor", "pure speculation" call it no more than that. */
export const IDLE_TALK: ReadonlySet<string> = wordSet(
  'rumor rumour speculation gossip hearsay talk theory guess guesswork',
);

/** Nouns for what somebody was made to say: what is called false is called so of these. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set([
  ...REPORT_NOUNS,
  ...wordSet(
    'accusation allegation assertion charge statement account information news article post figure',
  ),
]);

/** What a report comes as: what is called fake of these is the report. */
export const MEDIA_NOUNS: ReadonlySet<string> = wordSet(
  'photo photograph picture image video clip footage recording audio tweet message letter email quote quotation headline ' +
    'document website site page account blog meme poster screenshot advert ad press media newspaper paper warning alert',
);

/** Works in which things are played: a picture that is from one of these shows no fact. */
export const FICTION_NOUNS: ReadonlySet<string> = wordSet(
  'movie film game show series sitcom novel play advert commercial trailer episode simulator simulation drill exercise cartoon sketch set',
);

/** Verbs of deceiving: who was deceived believed what is not so. FrameNet calls the frame "Prevarication". */
export const DECEIVING_VERBS: ReadonlySet<string> = wordSet(
  'dupe fool trick hoodwink deceive bamboozle prank hoax mislead troll',
);

/** Events that are staged as a play is, and take place. */
export const EVENTS_STAGED: ReadonlySet<string> = wordSet(
  'protest rally demonstration march walkout sit-in strike coup mutiny concert play show musical performance exhibition ' +
    'comeback recovery event festival vigil tournament raid attack production opera',
);

/** Verbs of telling and naming: "falsely reported" refutes, "falsely accused" tells of somebody else's wrong. */
export const REPORTING_PARTICIPLES: ReadonlySet<string> = wordSet(
  'report claim say state tell announce declare identify attribute credit quote publish label describe believe think assume interpret translate',
);
