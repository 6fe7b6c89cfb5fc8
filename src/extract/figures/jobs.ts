/** Jobs under their other names: "850 job cuts", "400 posts would go" and "1,200 redundancies" count jobs that are lost. */

import type { Token } from '../../model/types.ts';
import { PEOPLE } from '../lexicon/outcomes.ts';
import { wordAt } from './pieces.ts';

/** What a figure counts and what is said of it, in the names that news uses for one another. */
export interface Named {
  readonly counted: string;
  readonly predicate: string | null;
}

/** The jobs or employees that a figure counts; `to` is the piece behind what it counts. Null where it counts neither. */
export function nameJobs(
  pieces: readonly Token[],
  to: number,
  { counted, predicate }: { readonly counted: string | null; readonly predicate: string | null },
  qualifiers: readonly string[],
): Named | null {
  if (counted === null) return null;
  if (predicate === 'employ' && PEOPLE.has(counted)) return { counted: 'employees', predicate };
  if (qualifiers.includes('job') && LOSSES.has(counted))
    return { counted: 'jobs', predicate: lossOf(predicate) };
  if (REDUNDANCIES.has(counted)) return { counted, predicate: lossOf(predicate) };
  if (!POSTS.has(counted)) return null;
  const act = predicate ?? (isGoing(pieces, to) ? 'go' : null);
  if (counted === 'jobs') return { counted, predicate: act };
  const isCut = CUTTING.has(act ?? '') || (act === 'lose' && pieces[to]?.pos === 'AUX');
  return isCut ? { counted: 'jobs', predicate: act } : null;
}

/** A loss of jobs is a cut, whatever is done about it, unless it is kept from coming. */
function lossOf(predicate: string | null): string {
  return predicate !== null && AVERTING.has(predicate) ? predicate : 'cut';
}

/** "400 posts would go", "posts to go" */
function isGoing(pieces: readonly Token[], to: number): boolean {
  return BEFORE_GO.has(wordAt(pieces, to)) && wordAt(pieces, to + 1) === 'go';
}

const LOSSES: ReadonlySet<string> = new Set(['cuts', 'losses', 'reductions']);
const REDUNDANCIES: ReadonlySet<string> = new Set(['redundancies', 'layoffs', 'lay-offs']);
/** Jobs, and nouns that mean jobs where they are cut: positions of soldiers are not. */
const POSTS: ReadonlySet<string> = new Set(['jobs', 'posts', 'positions', 'roles']);
const CUTTING: ReadonlySet<string> = new Set(
  'cut eliminate axe shed scrap slash abolish go'.split(' '),
);
const AVERTING: ReadonlySet<string> = new Set('avoid avert prevent save'.split(' '));
const BEFORE_GO: ReadonlySet<string> = new Set('will would could may might must to'.split(' '));
