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

/** Nouns of what is said or done between people, with verbs that are of no one family with them: "a request", "had asked". */
export const VERBS_OF: ReadonlyMap<string, string> = new Map([
  ['request', 'ask seek'],
  ['requests', 'ask seek'],
  ['order', 'tell instruct command'],
  ['orders', 'tell instruct command'],
  ['promise', 'pledge vow assure'],
  ['assurance', 'promise pledge guarantee'],
  ['talks', 'meet negotiate'],
  ['deal', 'agree'],
  ['call', 'phone ring telephone'],
]);

/** What a decline must be about to count as an answer. */
export const ANSWERING =
  /\b(?:confirm(?:ing|s|ed)?|deny|denying|comment(?:ing|s|ed)?|respond(?:ing)?|responses?|answer(?:ing)?|address(?:ing)?|discuss(?:ing)?|speculate|say|evasive)\b/i;

/** Words that withhold belief: a hedge with one of these stands against a claim, any other hedge for it. */
export const DOUBTING =
  /\bno (?:\w+ ){0,2}(?:evidence|proof|confirmation|sign|signs|indication)\b|\b(?:not|never|cannot|could not|yet to|unable to|without) (?:\w+ ){0,2}(?:confirm|verif|corroborat|address)|\b(?:unconfirmed|unverified|unproven|unsubstantiated|exaggerat\w*|overstat\w*|inflated|evasive|contradictory|doubt\w*|unclear|uncertain\w*|not clear|sceptic\w*|skeptic\w*|short of confirming|misinformation|disinformation)\b/i;

/** Verbs that deny, in any form. */
export const DENYING = /\b(?:den(?:y|ie[sd]|ying)|dismiss|reject|refut|rebut|disput)/i;

/** Words that negate what stands behind them. */
export const NEGATING =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;

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

/** Keys of the nouns of one spot within a scene (hyponyms of WordNet 3.1's settlement, district, building, way, land). */
export const LOCAL_NOUNS: ReadonlySet<string> = new Set(
  `village hamlet town district subdistrict county suburb neighbourhood neighborhood quarter block street road avenue
  highway bridge tunnel square market bazaar mall shop store restaurant cafe bar hotel school kindergarten university
  college campus dormitory classroom hospital clinic ward church mosque temple synagogue cathedral monastery house home
  apartment flat building tower office factory plant warehouse farm plantation field mine shaft camp shelter barrack base
  checkpoint station platform airport runway terminal harbour harbor port pier dock deck cabin beach island hill slope
  valley lake river park garden stadium theatre theater cinema museum prison jail cell court`.split(
    /\s+/,
  ),
);

/** Words that put what is told before the time of the story: an earlier year, month or attack. */
export const PAST_TIMES =
  /\b(?:earlier (?:this|in the|in) (?:year|month|decade|\d{4})|(?:so far )?this (?:year|month)|last (?:year|month|decade|century)|in (?:recent|previous|past) (?:years|months|decades)|(?:years|months|decades) (?:ago|earlier|before)|previous(?:ly)?|early (?:January|February|March|April|May|June|July|August|September|October|November|December)|the last (?:event|time))\b/i;
/** Verbs that grant what somebody would rather not have so: FrameNet's Reveal_secret and the "admit" verbs of Levin 37.10. */
export const ADMITTING =
  /\b(?:acknowledg|admit|admission|conced|concession|confess|own(?:s|ed|ing)? up)/i;

/** Verbs that confirm: of oneself it is to admit, of others to affirm. */
export const CONFIRMING = /\b(?:confirm|recogni[sz])/i;

/** Words that mean the speaker's own side; "his" and "they" may as well be others. */
export const ONE_S_OWN = /\b(?:its|our|my|we|I|us)\b/i;

/** Verbs that take a possibility away, so that to negate them keeps it open: "rule out", "exclude". */
export const RULING_OUT =
  /\b(?:rul(?:e|es|ed|ing)\b.{0,20}\bout|exclud(?:e|es|ed|ing)|preclud(?:e|es|ed|ing)|discount(?:s|ed|ing)?|foreclos(?:e|es|ed|ing))\b/i;

/** Verbs of holding back, as attributing cue: with a verb that rules out behind them they keep it open. */
export const HOLDING_BACK =
  /^(?:refus|declin|hesitat|stop\w* short|fell short|fall\w* short|avoid|refrain)/i;

/** One's own side keeps everything open: "all options are on the table", "we have not ruled anything out". */
export const KEEPING_OPEN =
  /^\W*(?:(?:all|every|any|no) options? (?:\w+ ){0,2}(?:on|off) the table|nothing (?:\w+ ){0,2}(?:ruled out|off the table|excluded)|(?:I|we)(?:['’]\w+)? (?:\w+ )?(?:not|never|cannot|can['’]t|won['’]t|don['’]t|haven['’]t|aren['’]t|wouldn['’]t|couldn['’]t) (?:\w+ ){0,2}(?:rul(?:e|ed|ing)\b.{0,20}\bout|exclud(?:e|ed|ing))|(?:I|we) (?:\w+ )?(?:rul(?:e|ed|ing) (?:out nothing|nothing out)|exclud(?:e|ed|ing) nothing))\b/i;

/** Words by which a report tells what was said before: an older figure with one of them is history, no repeat. */
export const LOOKING_BACK =
  /\b(?:initial(?:ly)?|original(?:ly)?|earlier|previous(?:ly)?|formerly|former|at first|first (?:said|put|gave|reported|estimated|announced)|had (?:said|put|given|reported|estimated|announced|counted)|revis(?:ed|ion|ing)|correct(?:ed|ion|ing)|updat(?:ed|e|ing)|(?:up|down) from|instead of|rather than|no longer)\b/i;

/**
 * Verbs that accuse somebody of a deed, with the preposition that brings the deed: the frame Judgment_communication
 * of FrameNet and Levin 33, as far as a deed is alleged ("criticise" alleges none). Storms and markets can be blamed
 * too: with `isOfAnything` a name alone does not tell that somebody is accused who could answer.
 */
export const ACCUSING = [
  { verb: 'accus(?:e|es|ed|ing)', deed: 'of', isOfAnything: false },
  { verb: 'charg(?:e|es|ed|ing)', deed: 'with', isOfAnything: false },
  { verb: 'indict(?:s|ed|ing)?', deed: '(?:for|on|over)', isOfAnything: false },
  { verb: '(?:sue[sd]?|suing)', deed: '(?:for|over)', isOfAnything: false },
  { verb: 'suspect(?:s|ed|ing)?', deed: 'of', isOfAnything: true },
  { verb: 'blam(?:e|es|ed|ing)', deed: 'for', isOfAnything: true },
  { verb: 'implicat(?:e|es|ed|ing)', deed: 'in', isOfAnything: true },
] as const;

/** Words that tell that somebody gave no answer, though asked. */
export const NOT_RESPONDING =
  /\b(?:(?:did|does|do|has|have|had) not (?:yet )?(?:immediately |publicly |yet )*(?:respond|repl|answer|return|comment)|(?:could|can) not (?:immediately )?be reached|(?:no|without) (?:immediate )?(?:response|reply|answer)|unavailable for comment)/i;

/** Words that tell of an answer. */
export const ANSWERED =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|disput(?:es?|ed|ing)|respond(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|answer(?:s|ed|ing)?|apologi[sz](?:es?|ed|ing)|plead(?:s|ed|ing)?|pled)\b/i;
