/**
 * Words by which claims answer each other or put somebody somewhere: data. The verbs of motion and presence follow
 * Levin's classes 11.1 (send), 51.1 (arrive) and 47.6 (stand); the rest is collected from news prose.
 */

/** Nouns that stand for what others allege. */
export const ALLEGATION_NOUNS =
  /\b(?:claims?|allegations?|accusations?|reports?|rumou?rs?|assertions?|charges?|speculation)\b/i;

/** Nouns that stand for what somebody is asked about. */
export const MATTER_NOUNS = /\b(?:issue|matter|question|story|stories|subject)\b/i;

/** Nouns that name an answer: "the first public acknowledgment", "previous denials". */
export const ANSWER_NOUNS =
  /\b(?:denials?|rebuttals?|refutations?|dismissals?|acknowledge?ments?|admissions?|confirmations?|concessions?|retractions?)\b/i;

/** Verbs that grant something, as attributing cue or in the claim itself. */
export const GRANTING =
  /\b(?:acknowledg(?:e|es|ed|ing)|confirm(?:s|ing)|(?<!if |un|no |not |yet |are |is |be |been |were |was )confirmed|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|recogni[sz](?:e|es|ed|ing))\b/i;

/** Verbs that make an allegation, as attributing cue. */
export const ALLEGING = /\b(?:alleg|accus|assert|claim|charg)/i;

/** Verbs that want or promise something, as attributing cue: they assert nothing of what is. */
export const WANTING = /^(?:demand|urg|call\w* for|propos|recommend|threaten|promis|pledg|vow)/i;

/** What a decline must be about to count as an answer. */
export const ANSWERING =
  /\b(?:confirm(?:ing|s|ed)?|deny|denying|comment(?:ing|s|ed)?|respond(?:ing)?|responses?|answer(?:ing)?|address(?:ing)?|discuss(?:ing)?|speculate|say|evasive)\b/i;

/** Words that withhold belief: a hedge with one of these stands against a claim, any other hedge for it. */
export const DOUBTING =
  /\bno (?:\w+ ){0,2}(?:evidence|proof|confirmation|sign|signs|indication)\b|\b(?:not|never|cannot|could not|yet to|unable to|without) (?:\w+ ){0,2}(?:confirm|verif|corroborat|address)|\b(?:unconfirmed|unverified|unproven|unsubstantiated|exaggerat\w*|overstat\w*|inflated|evasive|contradictory|doubt\w*|unclear|uncertain\w*|not clear|sceptic\w*|skeptic\w*|short of confirming|misinformation|disinformation)\b/i;

/** Words that leave open whether something is so: a claim with one of them asserts nothing. */
export const OPEN = /\b(?:if|whether|unless|should it|in case)\b/i;

/** Words of a report that somebody turned round. */
export const TURNING =
  /\b(?:replaced|reversal|reversed|reverses|reversing|shift|shifted|turnaround|u-turn|about-face|contradict\w*|backtrack\w*|changed (?:its|his|her|their) (?:position|stance|account))\b/i;

/** Words that stand for a subject named nearby. */
export const STANDING_FOR =
  /\b(?:they|them|their|these|those|whom|who|which|it|its|such|most of|some of|many of|all of)\b/i;

/** Verbs and nouns of presence and motion; a place after one of them is where the subject is. */
export const PRESENCE =
  /^(?:present|presence|evidence|arriv\w*|deploy\w*|station\w*|dispatch\w*|go|goes|going|went|gone|come|comes|came|coming|travel\w*|sen[dt]|sends|sending|mov(?:e|es|ed|ing)|transfer\w*|train(?:ed|ing|s)?|based|located|position\w*|remain\w*|stay\w*|sight\w*|seen|spotted|land(?:ed|ing)|reach\w*|enter\w*|cross\w*|fight\w*|fought|operat(?:e|es|ing)|serv(?:e|es|ed|ing)|camped|gather\w*|mass(?:ed|ing)|withdraw\w*|withdrew|held|detained|found|is|are|was|were|be|been|being)$/i;

/** Events that happen somewhere: a place after one of them is where the event is, not the subject. */
export const EVENTS =
  /^(?:war|conflict|crisis|invasion|fighting|situation|escalation|operations?|summit|conference|meeting|talks|election|peace|security|stability|support|efforts?|consequences|dynamics|policy|stance)$/i;

/** Nouns of one spot within a scene (hyponyms of WordNet 3.1's settlement, district, building, way and body of land). */
export const LOCAL_NOUNS: ReadonlySet<string> = new Set(
  `village hamlet town district subdistrict county suburb neighbourhood neighborhood quarter block street road avenue
  highway bridge tunnel square market bazaar mall shop store restaurant cafe bar hotel school kindergarten university
  college campus dormitory classroom hospital clinic ward church mosque temple synagogue cathedral monastery house home
  apartment flat building tower office factory plant warehouse farm plantation field mine shaft camp shelter barracks base
  checkpoint station platform airport runway terminal harbour harbor port pier dock deck cabin beach island hill slope
  valley lake river park garden stadium theatre theater cinema museum prison jail cell court`.split(
    /\s+/,
  ),
);

/** Words that put what is told before the time of the story: an earlier year, month or attack. */
export const PAST_TIMES =
  /\b(?:earlier (?:this|in the|in) (?:year|month|decade|\d{4})|(?:so far )?this (?:year|month)|last (?:year|month|decade|century)|in (?:recent|previous|past) (?:years|months|decades)|(?:years|months|decades) (?:ago|earlier|before)|previous(?:ly)?|(?:in|since|of|during) (?:the )?(?:1[89]|20)\d\d(?:s)?|early (?:January|February|March|April|May|June|July|August|September|October|November|December)|the last (?:event|time))\b/i;
