/** Positions: topic by topic a line a party, in the order of days, dated and quoted. */

import type { Claim, Position } from '../../model/types.ts';
import { claimsOf, type Lookup } from '../lookup.ts';
import {
  type Block,
  type Inline,
  joined,
  linkTo,
  list,
  noteOf,
  paragraph,
  strong,
} from '../nodes.ts';
import { quote } from '../write-claim.ts';
import { shorten } from '../write-short.ts';
import { writeSaid } from '../write-when.ts';

/** To how many claims one step refers, how many steps a line holds, and how many words a step quotes. */
const NOTES_SHOWN = 3;
const STEPS_SHOWN = 6;
const WORDS_SHOWN = 14;

type Kind = Position['entries'][number]['kind'];

/** What a party did with a claim, in words. */
export const kindWords = {
  affirmed: 'affirmed',
  acknowledged: 'acknowledged',
  hedged: 'said with reserve',
  'not-ruled-out': 'did not rule out',
  declined: 'declined to say',
  denied: 'denied',
} as const satisfies Record<Kind, string>;

/** What each party said, topic by topic, like sayings in a row taken together; reversals marked. */
export function positions(of: Lookup): Block[] {
  const known = of.briefing.positions.filter((position) => position.entries.length > 0);
  const topics = [...new Set(known.map(({ topic }) => topic))];
  if (topics.length === 0) return [];
  return [
    list(
      topics.map((topic) => [
        paragraph(strong(of.topics.get(topic)?.title ?? topic)),
        list(
          known
            .filter((position) => position.topic === topic)
            .map((position) => [strong(position.party), ': ', ...positionWords(of, position)]),
        ),
      ]),
    ),
  ];
}

function positionWords(of: Lookup, position: Position): Inline[] {
  const steps = stepsOf(of, position);
  const shown = steps.slice(-STEPS_SHOWN).map((step) => stepWords(of, step));
  const hidden = steps.length - shown.length;
  const before = hidden > 0 ? [`after ${hidden} more, in briefing.json: `] : [];
  return [...before, ...joined(shown, '; then '), ...turnOf(of, position)];
}

interface Step {
  readonly kind: Kind;
  readonly claims: readonly Claim[];
}

/** "denied by 25 October 2024: “…”"; of several in a row the last is quoted, which stands. */
function stepWords(of: Lookup, { kind, claims }: Step): Inline[] {
  const last = claims.at(-1);
  if (last === undefined) return [];
  const times = claims.length === 1 ? '' : ` ${claims.length} times, last`;
  return [
    `${kindWords[kind]}${times} ${writeSaid(of, last)}: ${quote(shorten(last.text, WORDS_SHOWN))}`,
    ...[last, ...claims.slice(0, -1)].slice(0, NOTES_SHOWN).map(({ id }) => noteOf(id)),
  ];
}

/** Runs of one kind. */
function stepsOf(of: Lookup, { entries }: Position): Step[] {
  const steps: { kind: Kind; claims: Claim[] }[] = [];
  for (const { kind, claim } of entries) {
    const known = claimsOf(of, [claim]);
    const last = steps.at(-1);
    if (last?.kind === kind) last.claims.push(...known);
    else steps.push({ kind, claims: known });
  }
  return steps.filter(({ claims }) => claims.length > 0);
}

/** That the party turned round, with the way to the disagreement that shows it. */
function turnOf(of: Lookup, { reversed, topic, entries }: Position): Inline[] {
  if (!reversed) return [];
  const own = new Set(entries.map(({ claim }) => claim));
  const shown = of.briefing.disagreements.find(
    (one) =>
      one.topic === topic &&
      one.pairs.some(
        ({ verdict, earlier, later }) =>
          verdict === 'reversal' && (own.has(earlier) || own.has(later)),
      ),
  );
  const words = shown === undefined ? 'Turned round.' : linkTo(shown.id, 'Turned round.');
  return [' ', strong(words)];
}
