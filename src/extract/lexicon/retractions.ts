/**
 * Words by which somebody takes back what was said: "was wrong when she called it safe", "no longer believes that",
 * "was misquoted". What is taken back stands behind them. Collected from corrections of newspapers.
 */

import { wordSet } from './word-set.ts';

/** Words one of which stands in every retraction. */
export const retractingWords: ReadonlySet<string> = wordSet(
  'wrong mistaken error misquoted longer untrue',
);

const SAYING =
  'sa(?:y|id|ying)|call(?:ed|ing)?|claim(?:ed|ing)?|describ(?:e|ed|ing)|report(?:ed|ing)?|suggest(?:ed|ing)?|stat(?:e|ed|ing)|writ(?:e|ing)|wrote|think|thought|thinking|believ(?:e|ed|ing)|assum(?:e|ed|ing)|conclud(?:e|ed|ing)|identif(?:y|ied|ying)|announc(?:e|ed|ing)';

/** "had been wrong in May when he called it", "were mistaken in saying", "was wrong to claim"; not "was not wrong to". */
const ERRING = new RegExp(
  String.raw`(?<!\b(?:not|never|if) (?:\w+ )?)\b(?:am|is|are|was|were|been|be) (?:(?:\p{Ll}+ly|quite) )?(?:wrong|mistaken|in error) (?:in (?:\d{4}|\p{Lu}\p{Ll}+) )?(?:when (?:\p{L}+ ){1,3}|in |to (?:have )?)(?:had )?(?:${SAYING})\b`,
  'iu',
);

/** "no longer believes that", "no longer asserted that" */
const UNHELD =
  /\bno longer (?:\w+ly )?(?:believ|think|thinks|assert|claim|maintain|insist|contend|say|says|said|hold|holds|suggest)\w*\s(?:that\b|(?:he|she|it|they|the|an?)\s)/i;

/** "To say that they left is wrong" */
const UNSAYING =
  /^\W*to (?:say|claim|suggest|call|report)\b[^;:]*\b(?:is|was|would be) (?:simply |plain |quite )?(?:wrong|false|untrue|a lie|nonsense|incorrect)\b/i;

const MISQUOTED = /(?<!\b(?:not|never) (?:been )?)\bmisquoted\b/i;

/** "was not wrong to call it so": it is so */
const UNERRING = /\b(?:not|never|n['’]t) (?:\w+ )?(?:wrong|mistaken) (?:when|in|to)\b/i;

/** `denies` where the words take something back, `affirms` where they stand by it; null where they do neither. */
export function readRetraction(words: string): 'denies' | 'affirms' | null {
  if (UNERRING.test(words)) return 'affirms';
  const isBack = [ERRING, UNHELD, UNSAYING, MISQUOTED].some((pattern) => pattern.test(words));
  return isBack ? 'denies' : null;
}

/** Verbs of taking back what one said or claimed. */
export const retractingVerbs: ReadonlySet<string> = wordSet(
  'withdraw retract recant rescind drop abandon disown renounce',
);
