/**
 * Words that leave a claim open, after the hedge cues of CoNLL-2010 (Farkas and others) and Hyland's classes.
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

/** Phrases that put the content in doubt, as regular expressions over its small letters. */
export const doubtPhrases: readonly RegExp[] = [
  // "if confirmed", "if true": the outlet does not vouch for it.
  /\bif (?:it is |they are )?(?:confirmed|true|verified|proven|accurate)\b/,
  // "no confirmed evidence", "no evidence", "no proof", "no indication"
  /\bno (?:\w+ ){0,2}(?:evidence|proof|indication|confirmation|sign)\b/,
  // "no immediate reports of damage": nothing is known yet
  /\bno (?:immediate |early |initial |official )?(?:reports?|word|details)\b/,
  // "not confirmed", "not yet verified", "not clear", "cannot confirm"
  /\b(?:not|n['’]t|cannot|yet to be) (?:\w+ )?(?:confirmed?|verified|verify|clear|known|independently)\b/,
  // "too early to speak of a cause", "premature to say"
  /\b(?:too (?:early|soon)|premature) to (?:say|speak|tell|know|judge|speculate|draw|determine|comment)\b/,
  // "rule nothing out", "cannot be ruled out"
  /\brul(?:e|es|ed|ing) nothing out\b|\b(?:not|cannot|n['’]t) (?:be |been )?ruled out\b/,
  // "left to be seen", "remains to be seen"
  /\b(?:left|remains?) to be seen\b/,
  // "may have sent", "might have been": a guess about what is past
  /\b(?:may|might|could) (?:also |already )?have (?:been )?\w+(?:ed|en|nt|t)\b/,
];

/** "does not discuss rumours", "would not comment", "no comment": an answer that is refused. */
export const refusal =
  /\b(?:(?:do|does|did|would|will|wo|can|could)(?: not|n['’]t)(?: \w+ly)? (?:comment|discuss|speculate|elaborate|go into|be drawn)|no comment)\b/;

/** "arson had been excluded", "was ruled out": said not to be so. */
export const exclusion = /\b(?:been|being|is|was|were|are) (?:ruled out|excluded)\b/;

/** A condition that makes a claim hypothetical: "would … if", "if … would". */
export const conditional = /\bif\b/;
export const hypothetical = /\bwould\b/;
