/** A change in one sentence, without marks: for a summary, a newsletter, a terminal. */

import type {
  Changes,
  Claim,
  DisagreementChange,
  DocumentChange,
  FigureEnd,
  MovedFigure,
  Side,
} from '../model/types.ts';
import { verdicts } from '../model/verdict.ts';
import { quote } from '../report/write-claim.ts';
import { capitalise, count, enumerate } from '../report/write-count.ts';
import { decisionWords } from '../report/write-decision.ts';
import { shorten } from '../report/write-short.ts';
import type { ChangeList } from './change-kinds.ts';
import { type OpenChanges, quoteBefore, unquoted, whoIsOn } from './open-changes.ts';

/** The sentence on an entry of a list of changes. */
export function headline<List extends ChangeList>(
  list: List,
  entry: Changes[List][number],
  of: OpenChanges,
): string {
  return headlines[list](entry, of);
}

type Write<List extends ChangeList> = (entry: Changes[List][number], of: OpenChanges) => string;

const headlines: { readonly [List in ChangeList]: Write<List> } = {
  newlyAtOdds: (change, of) => `Newly at odds: ${asked(change)} ${sidesWords(of, change.sides)}.`,
  verdictChanged: (change, of) =>
    `${asked(change)} ${capitalise(stateWords(change.after))} now, ${stateWords(change.before)} before: ${sidesWords(of, change.sides)}.`,
  settled: (change) => `${settledWords[change.by]}: ${unquoted(asked(change))}`,
  newlyReversed: ({ party, claims }, of) => {
    const [was, now] = claims.map((id) => of.claims.get(id));
    if (was === undefined || now === undefined) return `${party} has turned round.`;
    return `${party} has turned round: ${quote(brief(now))} now, ${quoteBefore(brief(was))} before.`;
  },
  moved: (figure) =>
    `${figure.party} ${moveWords(figure)} from ${labelWords(figure.before)} to ${labelWords(figure.after)}.`,
  newlyDenied: (claim) => `${speakerOf(claim)} in a denial: ${quote(brief(claim))}.`,
  newlyConfirmed: ({ question, side, before, after, by }, of) =>
    `${count(after, 'origin')}, ${before} before, now say ${side} (${shorten(question, MOST_WORDS)})${by.length === 0 ? '' : `: ${enumerate(by.map((name) => of.sources.get(name)?.outlet ?? name))} joined`}.`,
  documents: documentWords,
  added: (claim) => `${speakerOf(claim)}: ${quote(brief(claim))}.`,
  gone: (claim) => `No longer told: ${speakerOf(claim)}, ${quoteBefore(brief(claim))}.`,
  reworded: ({ after, turn }) => `${capitalise(turn ?? 'reworded')}: ${quote(brief(after))}.`,
  newlyIdle: (decision) => `A decision no longer applies: ${unquoted(decisionWords(decision))}.`,
};

/** What a state of a question is called: the name of a flagged verdict, else why it is none. */
export function stateWords(state: DisagreementChange['before']): string {
  if (state === null) return 'not compared';
  if (state === 'dismissed') return state;
  return verdicts[state].flagged ? verdicts[state].name : 'not at odds';
}

/** A figure's own words inside a sentence: `at least 12`. */
export function labelWords({ label }: FigureEnd): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** What a party did with its figure: `raised the figure for jobs`, `lowered the figure in USD`. */
export function moveWords({ direction, counted }: MovedFigure): string {
  const isUnit = /^(?:[A-Z]{3}|%)$/.test(counted);
  return `${moves[direction]} the figure ${isUnit ? 'in' : 'for'} ${counted}`;
}

const moves = {
  higher: 'raised',
  lower: 'lowered',
  restated: 'restated',
} as const satisfies Record<MovedFigure['direction'], string>;

/** How a question came to be told no longer. */
export const settledWords = {
  documents: 'No longer compared',
  claims: 'Withdrawn or reworded',
  decision: 'Dismissed by the editor',
  judgement: 'Judged otherwise',
} as const satisfies Record<DisagreementChange['by'], string>;

/** The sides with who is on them: `Civil Protection, 12,000; the council, 9,500`. */
function sidesWords(of: OpenChanges, sides: readonly Side[]): string {
  const shown = sides.slice(0, MOST_SIDES).map((side) => {
    const who = whoIsOn(of, side);
    const words = shorten(side.label, MOST_WORDS);
    return words.includes(who) ? words : `${who}, ${words}`;
  });
  const rest = sides.length - shown.length;
  return [...shown, ...(rest > 0 ? [count(rest, 'other side')] : [])].join('; ');
}

/** `Orrin Courier edited an article and dropped what …`: the gravest of what was edited. */
function documentWords({ path, kind, edit }: DocumentChange, of: OpenChanges): string {
  const name = of.sources.get(path)?.outlet ?? path;
  if (edit === null || kind === 'gone') return `${name}: ${kind === 'added' ? 'new' : kind}.`;
  const { dropped, added, reworded } = edit;
  const [lost] = dropped;
  const soft = reworded.find(({ turn }) => turn === 'softened');
  if (lost !== undefined) {
    const what = lost.attribution.speaker === null ? '' : ` what ${lost.attribution.speaker} said`;
    const more = dropped.length > 1 ? ` and ${count(dropped.length - 1, 'other claim')}` : '';
    return `${name} edited an article and dropped${what}: ${quoteBefore(brief(lost))}${more}.`;
  }
  if (soft !== undefined)
    return `${name} edited an article and softened it: ${quote(brief(soft.after))}.`;
  const edits = [
    ...(added.length === 0 ? [] : [`${count(added.length, 'claim')} added`]),
    ...(reworded.length === 0 ? [] : [`${reworded.length} reworded`]),
  ];
  return `${name} edited an article: ${edits.length === 0 ? 'every claim reads as before' : enumerate(edits)}.`;
}

function asked({ question }: DisagreementChange): string {
  return shorten(question, MOST_WORDS);
}

function brief({ text }: Claim): string {
  return shorten(text.replace(/[.\s]+$/, ''), MOST_WORDS);
}

function speakerOf({ attribution }: Claim): string {
  return attribution.speaker === null ? 'Nobody named' : capitalise(attribution.speaker);
}

// Words of a question, a side or a claim, and sides of a question, that a sentence has room for.
const MOST_WORDS = 14;
const MOST_SIDES = 3;
