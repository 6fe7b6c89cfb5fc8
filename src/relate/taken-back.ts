/** What a retraction takes back: the words behind "was wrong when he said that", "no longer believes that", "misquoted". */

/** The clause without the words that take it back; unchanged where it takes nothing back. */
export function withoutRetraction(clause: string): string {
  return SHELLS.reduce((words, shell) => words.replace(shell, ' '), clause);
}

const SHELLS: readonly RegExp[] = [
  // "I was wrong in 2018 when I called"
  /^.*?\b(?:wrong|mistaken|in error)\s(?:in (?:\d{4}|\p{Lu}\p{Ll}+)\s)?(?:when\s(?:\p{L}+\s){1,3}|in\s|to\s(?:have\s)?)(?:had\s)?\p{L}+(?:\sthat)?\b/u,
  // "police no longer asserted that"
  /^.*?\bno longer\s(?:\p{L}+ly\s)?\p{L}+(?:\sthat)?\b/u,
  // "she had been misquoted when she was reported to have"
  /^.*?\bmisquoted\b(?:.*?\b(?:to have|as (?:saying|having said)|that))?/iu,
  // "to say that … is wrong"
  /^\W*to (?:say|claim|suggest|call|report)\b(?: that)?/iu,
  /\b(?:is|was|would be)\s(?:(?:simply|plain|quite)\s)?(?:wrong|false|untrue|a lie|nonsense|incorrect)\b.*$/iu,
];
