import type { Briefing, Problem } from '../model/types.ts';
import type { Verification } from './verification.ts';

/** Looks up every claim that the briefing names by its id, and every document that a claim names. */
export function verifyReferences(briefing: Briefing): Verification {
  const claims = new Set(briefing.claims.map(({ id }) => id));
  const paths = new Set(briefing.documents.map(({ path }) => path));
  const named = namedIn(briefing);
  return {
    checked: named.length + briefing.claims.length,
    problems: [
      ...named
        .filter(({ id }) => !claims.has(id))
        .map(({ id, where }) => problem(`claim ${id} in ${where}`, 'a claim of the briefing')),
      ...briefing.claims
        .filter(({ document }) => !paths.has(document))
        .map(({ id, document }) =>
          problem(`document ${document} in claim ${id}`, 'a document of the briefing'),
        ),
    ],
  };
}

/** A claim named by its id, and where. */
interface Named {
  readonly id: string;
  readonly where: string;
}

function namedIn(briefing: Briefing): Named[] {
  const all = (where: string, ids: readonly string[]): Named[] => ids.map((id) => ({ id, where }));
  return [
    ...briefing.timelines.flatMap(({ topic, entries, undated }) =>
      all(
        `the timeline of ${topic}`,
        [...entries, ...undated].map(({ claim }) => claim),
      ),
    ),
    ...briefing.disagreements.flatMap(({ id, sides, pairs }) => [
      ...sides.flatMap(({ claims }) => all(id, claims)),
      ...pairs.flatMap(({ earlier, later }) => all(id, [earlier, later])),
    ]),
    ...briefing.origins.flatMap(({ id, claims }) => all(id, claims)),
    ...briefing.positions.flatMap(({ party, entries }) =>
      all(
        `the position of ${party}`,
        entries.map(({ claim }) => claim),
      ),
    ),
    ...briefing.quotations.flatMap(({ speaker, claims }) =>
      all(`the quotations of ${speaker}`, claims),
    ),
    ...briefing.gaps.flatMap(({ kind, claims }) => all(`the gap "${kind}"`, claims)),
  ];
}

function problem(what: string, expected: string): Problem {
  const message = `Unexpected ${what}, expected ${expected}`;
  return { path: 'briefing.json', line: null, column: null, message, severity: 'error' };
}
