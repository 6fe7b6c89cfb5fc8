/**
 * Words that begin a saying of several words, from own knowledge of news: verbs that give an answer or none ("gave an
 * evasive answer", "did not return calls", "put the toll at 35"), and participles of making public ("released by").
 */

/** Forms of the verbs that begin a saying of several words. */
export const phraseVerbs: ReadonlySet<string> = new Set(
  (
    'give gives gave given giving offer offers offered offering provide provides provided providing put puts respond ' +
    'responded responding reply replied replying return returned returning answer answered answering'
  ).split(' '),
);

/** What things are measured or sorted by: "according to age" names nobody. */
export const measures: ReadonlySet<string> = new Set(
  (
    'age size weight height length width depth colour color shape type kind category rank seniority sex gender income ' +
    'wealth need needs ability abilities taste tastes merit price value order number circumstances preference'
  ).split(' '),
);

/** What one acts by; without an article it names nobody: "went according to plan". */
export const norms: ReadonlySet<string> = new Set(
  'plan schedule custom tradition protocol design script form instructions habit precedent religion'.split(
    ' ',
  ),
);

/** Participles of making public. */
export const publishing: ReadonlySet<string> = new Set(
  'released published issued obtained compiled posted seen'.split(' '),
);
