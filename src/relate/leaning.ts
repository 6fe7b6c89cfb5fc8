/** Which side a claim takes on what it speaks of, and what it says of it. */

import type { Claim } from '../model/types.ts';
import { ALLEGATION_NOUNS, ANSWERING, DOUBTING, MATTER_NOUNS, OPEN } from './cues.ts';
import { rememberClaim } from './remember-claim.ts';
import { signOf } from './words.ts';

/** `for`: says that it is so. `against`: denies it. `doubts`: withholds belief or an answer. `aside`: none of these. */
export type Leaning = 'for' | 'against' | 'doubts' | 'aside';

/** Which side a claim takes on what it speaks of. */
export const leaningOf = rememberClaim(readLeaning);

function readLeaning(claim: Claim): Leaning {
  const words = `${claim.attribution.cue ?? ''} ${claim.text}`;
  if (mayBeEarly(claim.text) && NOT_YET.test(claim.text)) return 'aside';
  if (mayBeUnknown(claim.text) && NOT_KNOWN.test(clauseOf(claim))) return 'aside';
  if (mayRefuse(words) && isRefusal(claim)) return 'aside';
  if (claim.stance === 'denies') return IN_NO_CASE.test(claim.text) ? 'aside' : 'against';
  if (claim.stance === 'declines')
    return [ANSWERING, ALLEGATION_NOUNS, MATTER_NOUNS].some((cue) => cue.test(words))
      ? 'doubts'
      : 'aside';
  if (mayBeCalledFalse(claim.text) && CALLED_FALSE.test(claim.text)) return 'against';
  if (claim.stance === 'hedges' && DOUBTING.test(words)) return 'doubts';
  if (isConditional(claim)) return 'aside';
  if (mayNegate(claim.text) && NEGATION.test(claim.text))
    return IN_NO_CASE.test(claim.text) ? 'aside' : 'against';
  if (claim.stance === 'hedges' && WHAT_MAY_COME.test(claim.text)) return 'aside';
  return isMusing(claim) ? 'aside' : 'for';
}

/** "rejected the offer": it is not taken, and nobody says that it was not made. What is told can be rejected as untrue. */
function isRefusal({ text, attribution: { cue } }: Claim): boolean {
  const verb = REFUSING.exec(text);
  if (verb === null && !REFUSING.test(cue ?? '')) return false;
  const object = verb === null ? text : text.slice(verb.index + verb[0].length);
  const near = object.split(/\s+/).slice(0, OBJECT_WITHIN).join(' ');
  return !TOLD.test(near) && !DENYING_BESIDE.test(text.replace(REFUSING, ' '));
}

/** True where the claim hangs on a condition: "if deployed", "whether they are". */
export function isConditional(claim: Claim): boolean {
  return mayBeOpen(claim.text) && OPEN.test(claim.text);
}

/** True where the outlet itself, naming nobody, says what may come of things. */
export function isMusing(claim: Claim): boolean {
  const { speaker, anonymous, cue } = claim.attribution;
  return speaker === null && !anonymous && cue === null && MODAL.test(claim.text);
}

/** The claim after its verb of saying, without what the denial calls it: ", labeling them as …". */
export const clauseOf = rememberClaim((claim: Claim): string => {
  const { cueSpan } = claim.attribution;
  const from = cueSpan === null ? -1 : cueSpan.end - claim.span.start;
  const clause = from > 0 && from < claim.text.length ? claim.text.slice(from) : claim.text;
  const end = clause.search(CALLING);
  return end < 0 ? clause : clause.slice(0, end);
});

// ", labeling them as “lies”", ", calling such claims nonsense"
export const CALLING =
  /,\s*(?:labell?ing|calling|describing|dismissing|branding|accusing|terming|saying it)\b/i;

// "could serve", "would be", but not "could have sent"
const WHAT_MAY_COME = /\b(?:could|would|might)\b(?! (?:have|be \w+ing)\b)/i;

// "no immediate reports of damage", "has not yet voted": not so yet, which later news does not contradict
const mayBeEarly = signOf(/immediate|early|initial|yet/i);
const NOT_YET =
  /\b(?:not|never)\b[^,;.]{0,60}\byet\b|n['’]t\b[^,;.]{1,60}\byet\b|\byet to\b|\bno (?:\w+ ){1,4}(?:has|have|had|is|are|was|were) yet\b|\bno (?:immediate|early|initial) (?:reports?|word|details|indication|sign)\b/i;

// "the cause has not been established", "it is still unclear why": nobody says that it is not so
const mayBeUnknown = signOf(/establish|determin|ascertain|known|identif|decided|clear/i);
const NOT_KNOWN =
  /\b(?:not|never|no|nobody|yet to be)\s(?:\w+\s){0,3}(?:established|determined|ascertained|known|identified|decided|clear)\b|n['’]t (?:\w+ ){0,2}(?:established|determined|known|identified|decided|clear)\b|\b(?:cause|reason|motive|identity|why|who|what|how|whether)\b.{0,40}\b(?:unclear|unknown|undetermined|undecided)\b|\b(?:unclear|unknown|undetermined|undecided) (?:why|who|what|how|whether|if)\b/i;

// "no warning had been received", "there were no survivors"
const mayNegate = signOf(/\bno(?:ne|body|thing)?\b/i);
const NEGATION =
  /^\W*(?:there (?:is|are|was|were|has been|have been) )?(?:no(?! (?:more|fewer|less|later|longer|one|other|doubt)\b)|none|nobody|no one|nothing)\b/i;

// "reports that it will close are baseless"
const mayBeCalledFalse = signOf(
  /baseless|groundless|false|untrue|unfounded|fabricat|invented|wrong|incorrect|nonsense/i,
);
const CALLED_FALSE =
  /\b(?:claims?|allegations?|accusations?|reports?|rumou?rs?|assertions?|charges?|suggestions?|speculation|statements?|stor(?:y|ies))\b.{0,120}\b(?:is|are|was|were) (?:\p{Ll}+ly )?(?:baseless|groundless|false|untrue|unfounded|fabricat\p{Ll}+|invented|wrong|incorrect|nonsense)\b/iu;

const mayBeOpen = signOf(/\b(?:if|whether|unless|should|case)\b/i);
const mayRefuse = signOf(/^(?:reject|dismiss|turn|veto|spurn|rebuff)/i);
const REFUSING =
  /\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|turn(?:s|ed|ing)? down|veto(?:es|ed|ing)?|spurn(?:s|ed|ing)?|rebuff(?:s|ed|ing)?)\b/i;
/** Nouns of what is told, thought or laid to somebody's charge, and what opens a clause. */
const TOLD =
  /\b(?:that|as|claims?|allegations?|accusations?|reports?|rumou?rs?|assertions?|charges?|suggestions?|speculation|statements?|idea|notion|possibility|criticisms?|blame|responsibility|involvement|wrongdoing|role|links?|fears?|concerns?|theor(?:y|ies)|versions?|accounts?|stor(?:y|ies)|testimon(?:y|ies)|figures?|numbers?|estimates?|tolls?|findings?|conclusions?|views?|arguments?|comparisons?|descriptions?|it|this|them)\b/i;
const DENYING_BESIDE = /\b(?:den(?:y|ie[sd]|ying)|refut|rebut|disput)/i;
// Words behind a verb of refusing within which its object is named.
const OBJECT_WITHIN = 7;

// "nothing could justify the shelling": it was, and should not have been
const IN_NO_CASE =
  /^\W*(?:no \p{Ll}+|none|nobody|no one|nothing) (?:can|could|would|will|may|might|should)\b/iu;

const MODAL = /\b(?:could|may|might|would|can|will|potential\w*|possibl[ye]|raises?|if)\b/i;
