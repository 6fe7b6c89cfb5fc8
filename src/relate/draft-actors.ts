/** Parties with the names found for them, for a first story file: who spoke for whom wherever the words told it. */

import { byText } from '../model/identity.ts';
import type { Actor, Claim } from '../model/types.ts';
import { groupBy } from './group-by.ts';
import { keysOf, wordsOf } from './words.ts';

/** Actors as found, and speakers by name for whom no party was found, those who speak most first. */
export interface DraftActors {
  readonly actors: readonly Actor[];
  readonly others: readonly string[];
}

/**
 * The parties of the claims with the speakers' names that stand for one party only. A name, and at last a party, by
 * which some claim would be made in another name is left out: `readWith` reads the story again with actors.
 */
export function draftActors(
  claims: readonly Claim[],
  readWith: (actors: readonly Actor[]) => readonly Claim[],
): DraftActors {
  const named = claims.flatMap(({ attribution }) => {
    const { speaker, parties, anonymous } = attribution;
    const name = anonymous || speaker === null ? null : nameIn(speaker);
    return name === null ? [] : [{ name, parties }];
  });
  const known = new Map(claims.map((claim) => [claim.id, JSON.stringify(claim)]));
  const changedBy = (actors: readonly Actor[]): ReadonlySet<string> =>
    new Set(
      readWith(actors)
        .filter((claim) => known.get(claim.id) !== JSON.stringify(claim))
        .flatMap(({ attribution }) => attribution.parties),
    );
  return { actors: harmless(actorsOf(claims, named), changedBy), others: othersIn(named) };
}

interface Named {
  readonly name: string;
  readonly parties: readonly string[];
}

function actorsOf(claims: readonly Claim[], named: readonly Named[]): Actor[] {
  const partiesOf = groupBy(named, ({ name }) => name).map(
    ([name, group]) => [name, new Set(group.map(({ parties }) => parties.join('\n')))] as const,
  );
  const parties = new Set(claims.flatMap((claim) => claim.attribution.parties));
  return [...parties].toSorted(byText).map((party) => ({
    party,
    names: partiesOf
      .filter(([name, own]) => own.size === 1 && own.has(party) && !holds(name, party))
      .map(([name]) => name),
    reliability: null,
  }));
}

function harmless(
  actors: readonly Actor[],
  changedBy: (actors: readonly Actor[]) => ReadonlySet<string>,
): readonly Actor[] {
  const wrong = changedBy(actors);
  if (wrong.size === 0) return actors;
  const bare = actors.map((actor) => (wrong.has(actor.party) ? { ...actor, names: [] } : actor));
  const still = changedBy(bare);
  const left = bare.filter(({ party }) => !still.has(party));
  return changedBy(left).size === 0 ? left : [];
}

/** Names without a party that come back, most often first. */
function othersIn(named: readonly Named[]): string[] {
  const lone = named.filter(({ parties }) => parties.length === 0);
  return groupBy(lone, ({ name }) => name)
    .filter(([, group]) => group.length >= RECURRING)
    .toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
    .map(([name]) => name)
    .slice(0, MOST);
}

/** A name without its article; null for a description: "the union", "two officials". */
function nameIn(speaker: string): string | null {
  const name = speaker.replace(/^(?:the|an?) /i, '').trim();
  const words = name.split(' ');
  const isName =
    words.length <= LONGEST && words.every((word) => SMALL.has(word) || /^\p{Lu}/u.test(word));
  return isName && /^\p{Lu}/u.test(name) && wordsOf(name).length > 0 ? name : null;
}

/** The name holds the party's own: it adds nothing to it. */
function holds(name: string, party: string): boolean {
  return ` ${keysOf(name)} `.includes(` ${keysOf(party)} `);
}

// Words in small letters that stand in names.
const SMALL = new Set(['of', 'for', 'and', 'the', 'de', 'al', 'bin', 'van', 'von', 'der', '&']);
// Words of a name, claims that make a speaker worth a line, and such lines at most.
const LONGEST = 6;
const RECURRING = 2;
const MOST = 20;
