/** Answers about words that are dear to find and asked for again and again: the few thousand words of a language. */

/** So many words are remembered; then all are forgotten, so that a hostile text cannot fill the memory. */
const MOST = 20_000;

/** The same function of a word, which remembers what it answered. */
export function perWord<Answer>(read: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as Answer;
    if (answers.size >= MOST) answers.clear();
    const answer = read(word);
    answers.set(word, answer);
    return answer;
  };
}
