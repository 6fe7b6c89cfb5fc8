/**
 * The decisions file, `decisions.yaml`: what a person decided on a story. It is checked entry by entry; an entry
 * with a mistake is left out and named, and the rest is used.
 */

import type { Decision, Problem, SourceFile } from '../model/types.ts';
import { decisionKeys, decisionLists } from './decisions-schema.ts';
import { openYamlFile, type Report, readList, readMapping } from './yaml-lists.ts';
import type { YamlText } from './yaml-text.ts';

/** A decisions file grows by an entry a decision: ten thousand fit. */
export const DECISIONS_FILE = {
  noun: 'decisions file',
  example: '"actors: [{names: [the ministry, Defence Ministry]}]"',
  largest: 10_000_000,
} as const;

/** The decisions of a file in its order, list by list, as far as they are right, and every mistake in it. */
export function readDecisions(source: SourceFile): {
  decisions: Decision[];
  problems: Problem[];
} {
  const { yaml, report, problems } = openYamlFile(source, DECISIONS_FILE);
  return { decisions: yaml === null ? [] : decisionsOf(yaml, report), problems };
}

function decisionsOf(yaml: YamlText, report: Report): Decision[] {
  if (readMapping(yaml, decisionKeys, report) === null) return [];
  const { disagreements, questions, topics, actors, claims } = decisionLists;
  return [
    ...readList('disagreements', disagreements, yaml, report).map(
      ({ decide, ...rest }): Decision => ({ kind: decide, ...rest }),
    ),
    ...readList('questions', questions, yaml, report).map(
      ({ decide, ...rest }): Decision => ({ kind: decide, ...rest }),
    ),
    ...readList('topics', topics, yaml, report).map(
      ({ merge, reason }): Decision => ({ kind: 'merge-topics', reason, topics: merge }),
    ),
    ...readList('actors', actors, yaml, report).map(
      ({ names, reason }): Decision => ({ kind: 'same-actor', reason, names }),
    ),
    ...readList('claims', claims, yaml, report).map(
      ({ said, about, reason, ...claim }): Decision => ({
        kind: 'redate',
        reason,
        claim,
        said,
        about,
      }),
    ),
  ];
}
