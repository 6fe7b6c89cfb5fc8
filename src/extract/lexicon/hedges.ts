/**
 * Words that leave a claim open, after the hedge cues of CoNLL-2010 (Farkas and others) and Hyland's classes (1998):
 * adverbs and adjectives as words, auxiliaries, verbs and conjunctions as phrases.
 * Modals of plan ("may send") are no hedge here: they make a claim planned, which is told apart by its tense.
 */

/** Adverbs and adjectives that put the content in doubt wherever they stand in it. */
export const doubtWords: ReadonlySet<string> = new Set(
  (
    'allegedly reportedly supposedly purportedly apparently ostensibly alleged supposed purported unconfirmed ' +
    'unverified unclear uncertain doubtful questionable contradictory conflicting exaggerated unknown undetermined ' +
    'uncertainty rumored rumoured disputed inconclusive unproven'
  ).split(' '),
);

/** Adverbs of likelihood: they leave a claim open where they stand by its verb or at its head, else a part of it. */
export const likelihoodAdverbs: ReadonlySet<string> = new Set(
  'perhaps possibly maybe presumably probably likely seemingly conceivably potentially'.split(' '),
);

/** Phrases that put the content in doubt, as regular expressions over its small letters. */
export const doubtPhrases: readonly RegExp[] = [
  // "if confirmed", "if true": the outlet does not vouch for it.
  /\bif (?:it is |they are )?(?:confirmed|true|verified|proven|accurate)\b/,
  // "no confirmed evidence", "no evidence", "no proof", "no indication"
  /\bno (?:\w+ ){0,2}(?:evidence|proof|indication|confirmation|sign)\b/,
  // "no immediate reports of damage": nothing is known yet
  /\bno (?:immediate |early |initial |official |further |other |more )?(?:reports?|word|details)\b/,
  // "not confirmed", "not yet verified", "not clear", "cannot confirm"
  /(?:\bnot|n['’]t|\bcannot|\byet to be) (?:\w+ )?(?:confirm(?:ed)?|verified|verify|clear|known|independently)\b/,
  // "too early to speak of a cause", "premature to say"
  /\b(?:too (?:early|soon)|premature) to (?:say|speak|tell|know|judge|speculate|draw|determine|comment)\b/,
  // "rule nothing out", "cannot be ruled out"
  /\brul(?:e|es|ed|ing) nothing out\b|(?:\bnot|\bcannot|n['’]t) (?:be |been )?(?:ruled? out|excluded)\b/,
  // "not sure", "not certain", "not aware of", "does not know whether"
  /(?:\bnot|n['’]t) (?:\w+ )?(?:sure|certain|aware)\b|(?:\bnot|n['’]t) (?:yet )?know (?:if|whether|how|what|who|why|when|where)\b/,
  // "does not indicate", "did not prove"
  /(?:\bnot|n['’]t) (?:indicate|suggest|prove|establish)\b/,
  // "rumours that", "speculation about"
  /\b(?:rumou?rs?|speculation|conjecture) (?:that|of|about|over)\b/,
  // "left to be seen", "remains to be seen"
  /\b(?:left|remains?) to be seen\b/,
  // "may have sent", "might have been": a guess about what is past
  /\b(?:may|might|could) (?:also |already )?have (?:been )?\w+(?:ed|en|nt|t)\b/,
];

/**
 * "is believed to have fled", "was said to be armed": hearsay of which nobody is named, the passives of Quirk and
 * others (1985), 16.31 to 16.50. "Is expected to" is a plan.
 */
export const reportedPassive =
  /\b(?:is|are|was|were|been) (?:also |widely |now |still )?(?:believed|thought|understood|said|reported|rumou?red|alleged|suspected|presumed|assumed|feared|claimed|reputed) (?:to|of|dead)\b/;

/** "to rule out", "deny": what is refused is a denial. "To confirm or deny" is no answer at all. */
export const denyingInfinitive = /\brul(?:e|ing) (?:\w+ ){0,3}out\b|\bto (?:exclude|deny)\b/;

/** "does not discuss rumours", "would not comment", "no comment": an answer that is refused. */
export const refusal =
  /\b(?:(?:do|does|did|would|will|wo|can|could)(?: not|n['’]t|not)(?: \w+ly)? (?:comment|discuss|speculate|elaborate|specify|clarify|disclose|go into|be drawn)|no (?:further |additional |immediate |other )?comment|(?:failed|unable|yet) to (?:answer|respond|reply|comment)|(?:gave|offered|provided) no (?:further |more )?(?:details?|reasons?|explanation|figures?))\b/;

/** "arson had been excluded", "was ruled out": said not to be so. */
export const exclusion = /\b(?:been|being|is|was|were|are) (?:ruled out|excluded)\b/;

/** A condition that makes a claim hypothetical: "would … if", "if … would". */
export const conditional = /\bif\b/;
export const hypothetical = /\bwould\b/;

/** Every phrase of this file has one of these words in it: where a claim has none, no phrase need be looked for. */
export const phraseWords: ReadonlySet<string> = new Set(
  (
    "if no not n't n’t cannot yet early soon premature rule rules ruled ruling nothing excluded rumor rumour rumors rumours " +
    'speculation conjecture left remain remains may might could would comment failed unable gave offered provided ' +
    'believed thought understood said reported rumored rumoured alleged suspected presumed assumed feared claimed reputed'
  ).split(' '),
);
