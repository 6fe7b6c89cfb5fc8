/** Words between a participle of saying and who it belongs to: "by saying that", "criticised Doe for saying that". */

/** The subject of the sentence says it: "answered by saying that", "before adding that". */
export const subjectLinks: ReadonlySet<string> = new Set(
  'by in after before while when since upon besides despite'.split(' '),
);

/** The noun before says it: "quoted Doe as saying", "attacked Doe for calling it". */
export const nounLinks: ReadonlySet<string> = new Set('as for of from about'.split(' '));

/** True for a word that joins a participle of saying to who says it. */
export function isParticipleLink(word: string): boolean {
  return subjectLinks.has(word) || nounLinks.has(word);
}
