/**
 * Words by which a headline passes a report on without vouching for it. The classes are those of Hyland (1998) and of
 * the CoNLL-2010 shared task (Farkas and others, 2010): adverbs, adjectives, verbs, auxiliaries, conjunctions, nouns;
 * the kernel of each is the list of hedging words of Ferreira and Vlachos (2016, section 4.2).
 */

import { wordSet } from './word-set.ts';

/** Adverbs and adjectives of doubt or hearsay. */
export const HEDGING_WORDS: ReadonlySet<string> = wordSet(
  'allegedly reportedly supposedly purportedly apparently ostensibly seemingly evidently presumably possibly perhaps ' +
    'maybe probably likely unlikely conceivably potentially arguably rumoredly reputedly ' +
    'alleged reported supposed purported rumored rumoured apparent possible potential probable presumed reputed ' +
    'suspected unconfirmed unverified unproven uncorroborated unsubstantiated unclear uncertain doubtful dubious ' +
    'questionable disputed speculative tentative inconclusive conflicting contradictory skeptical sceptical exaggerated ' +
    'overblown would-be so-called',
);

/**
 * Adverbs and adjectives that leave open even a denial: "perhaps a hoax" observes, "reportedly a hoax" denies. So does
 * "probably a hoax": it stands above the middle of the scale of certainty (Holmes 1982), and takes a side.
 */
export const EPISTEMIC_WORDS: ReadonlySet<string> = wordSet(
  'possibly perhaps maybe conceivably potentially arguably possible potential ' +
    'suspected unclear uncertain',
);

/** Auxiliaries of possibility. */
export const HEDGING_AUXILIARIES: ReadonlySet<string> = wordSet('may might could');

/** Verbs of seeming, supposing, fearing and looking into; nouns are read by the same forms ("rumors", "fears"). */
export const HEDGING_VERBS: ReadonlySet<string> = wordSet(
  'appear seem suggest indicate imply hint speculate suspect suppose assume presume believe think guess reckon ' +
    'fear hope expect rumor rumour allege claim purport accuse tout predict consider ' +
    'investigate probe examine query question doubt',
);

/** Nouns of hearsay and doubt. */
export const HEDGING_NOUNS: ReadonlySet<string> = wordSet(
  'rumor rumour gossip hearsay whisper chatter buzz report claim allegation speculation theory mystery possibility suspicion doubt fear guess hint ' +
    'uncertainty confusion controversy debate investigation probe inquiry skeptic sceptic',
);

/** Words of what is not settled yet: "in talks", "close to", "mulls"; from our knowledge of business news. */
export const PROSPECTIVE_WORDS: ReadonlySet<string> = wordSet(
  'talks negotiation negotiations nearing mull weigh eye explore ponder contemplate',
);

/** What is near before it is there: "near deal", "close to a sale". */
export const AGREEMENT_NOUNS: ReadonlySet<string> = wordSet(
  'deal agreement settlement merger sale decision completion accord pact truce takeover acquisition',
);

/** Conjunctions of an open question. */
export const HEDGING_CONJUNCTIONS: ReadonlySet<string> = wordSet('whether if');

/** Verbs by which a headline hands its words to somebody else: speech acts of asserting, Quirk and others 16.31. */
export const HEARSAY_VERBS: ReadonlySet<string> = wordSet(
  'say tell insist argue contend assert maintain complain testify recount recall opine attest',
);

/** Words that name where it was heard. */
export const HEARSAY_WORDS: ReadonlySet<string> = wordSet('according citing source sources');

/** Words that vouch for what they govern, whoever says it: the factives of Kiparsky and Kiparsky (1970) in news. */
export const VOUCHING_VERBS: ReadonlySet<string> = wordSet(
  'confirm verify prove admit acknowledge reveal confess announce concede disclose',
);

/** Verbs of the outcome of an inquiry, which is no longer open: "probe finds". */
export const FINDING_VERBS: ReadonlySet<string> = wordSet(
  'find conclude show determine clear reveal confirm establish rule prove debunk',
);
