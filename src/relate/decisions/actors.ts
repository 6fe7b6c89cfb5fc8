/** Names of which an editor said that they are one actor. */

import type { Actor, ActorDecision, Decision, Story } from '../../model/types.ts';
import type { Outcome } from './outcome.ts';

/**
 * The story with the names of each decision under one party: that of the first name which has one, else the first
 * name itself. A decision applies where two of its names or more stand in the texts or are parties of the story.
 */
export function mergeActors(
  story: Story,
  texts: readonly string[],
  decisions: readonly Decision[],
): Outcome<Story> {
  const merges = decisions.filter((one): one is ActorDecision => one.kind === 'same-actor');
  const isKnown = (name: string): boolean =>
    story.actors.some(({ party }) => party === name) || texts.some((text) => hasName(text, name));
  const fitting = merges.filter(({ names }) => names.filter(isKnown).length > 1);
  return {
    value: { ...story, actors: fitting.reduce(withMerged, story.actors) },
    applied: fitting.map((decision) => ({ decision, to: [partyOf(decision, story.actors)] })),
    idle: merges
      .filter((decision) => !fitting.includes(decision))
      .map((decision) => ({ decision, why: APART })),
  };
}

function withMerged(actors: readonly Actor[], decision: ActorDecision): readonly Actor[] {
  const party = partyOf(decision, actors);
  const own = actors.filter((actor) => decision.names.some((name) => isNameOf(name, actor)));
  const [first] = own.toSorted((a, b) => Number(b.party === party) - Number(a.party === party));
  const names = [
    ...new Set([
      party,
      ...own.flatMap((actor) => [actor.party, ...actor.names]),
      ...decision.names,
    ]),
  ];
  const merged = { party, names, reliability: first?.reliability ?? null };
  if (first === undefined) return [...actors, merged];
  return actors.flatMap((actor) => (actor === first ? merged : own.includes(actor) ? [] : actor));
}

function partyOf({ names }: ActorDecision, actors: readonly Actor[]): string {
  const owners = names.flatMap(
    (name) => actors.find((actor) => isNameOf(name, actor))?.party ?? [],
  );
  return owners[0] ?? names[0] ?? '';
}

function isNameOf(name: string, { party, names }: Actor): boolean {
  return party === name || names.includes(name);
}

/** True where the name stands in the text as whole words. */
function hasName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + name.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

const APART = 'not two of the names are in the documents any more';
