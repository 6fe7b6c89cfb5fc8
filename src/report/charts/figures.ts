/** The figures of a question over time: one chart for every question on which several figures were set side by side. */

import { writeDay } from '../../model/day.ts';
import { isDismissed } from '../../model/decision.ts';
import { byAll, byDay, byText } from '../../model/identity.ts';
import type { Claim, Disagreement, Figure } from '../../model/types.ts';
import type { FigureMark, FiguresChart } from '../chart.ts';
import { claimsOf, type Lookup } from '../lookup.ts';
import { statedBy } from '../main-figures.ts';
import { weightiestFirst } from '../order.ts';
import { count, countOrigins, writeNumber } from '../write-count.ts';
import { figureWords } from '../write-figure.ts';
import { writeSource } from '../write-source.ts';
import { writeSaid } from '../write-when.ts';
import { label, plain, stemOf } from './chart-words.ts';
import { comparableOf, findEnvelope } from './envelope.ts';

/** How many questions get a chart, the weightiest first, and how many voices a colour. */
const CHARTS_SHOWN = 8;
const VOICES_SHOWN = 5;

/** A figure that a claim gives on the question. */
export interface Given extends FigureMark {
  readonly claim: Claim;
  readonly origins: readonly string[];
}

/** A chart for each question on figures that no editor dismissed and on which two figures or more can be compared. */
export function figuresCharts(of: Lookup): FiguresChart[] {
  const origins = originsByClaim(of);
  return weightiestFirst(of.briefing.disagreements)
    .filter((one) => one.rule === 'figure' && !isDismissed(one))
    .flatMap((question) => {
      const given = givenOn(of, question, origins);
      const comparable = comparableOf(question, given);
      return comparable.length < 2 ? [] : [chartOf(of, question, given, comparable)];
    })
    .slice(0, CHARTS_SHOWN);
}

function originsByClaim({ briefing }: Lookup): ReadonlyMap<string, readonly string[]> {
  const origins = new Map<string, string[]>();
  for (const { id, claims } of briefing.origins) {
    for (const claim of claims) {
      const own = origins.get(claim);
      if (own === undefined) origins.set(claim, [id]);
      else own.push(id);
    }
  }
  return origins;
}

function givenOn(
  of: Lookup,
  question: Disagreement,
  originsOf: ReadonlyMap<string, readonly string[]>,
): Given[] {
  const stated = question.sides.flatMap(({ claims, label: words }) =>
    claimsOf(of, claims).flatMap((claim) => statedBy(claim, [words])),
  );
  const inOrder = stated.toSorted(
    byAll(
      (a, b) => byDay(dayOf(a.claim), dayOf(b.claim)),
      (a, b) => a.number - b.number,
      (a, b) => byText(a.claim.document, b.claim.document),
      (a, b) => byText(a.claim.id, b.claim.id),
    ),
  );
  const told = new Set<string>();
  return inOrder.map(({ claim, figure, number }) => {
    const origins = originsOf.get(claim.id) ?? [claim.document];
    const isPlanned = claim.tense === 'planned';
    const keys = origins.map((id) => JSON.stringify([id, number, boundOf(figure), isPlanned]));
    const isRepeat = keys.every((key) => told.has(key));
    for (const key of keys) told.add(key);
    const { party, speaker } = claim.attribution;
    return {
      day: dayOf(claim),
      at: figure.value ?? figure.min ?? number,
      to: isRange(figure) ? figure.max : null,
      bound: boundOf(figure),
      isPlanned,
      isRepeat,
      voice: label(party ?? speaker ?? 'nobody named'),
      words: plain(figureWords(claim, figure)),
      claim,
      origins,
    };
  });
}

function dayOf({ when }: Claim): string | null {
  return when.said.to ?? when.said.from;
}

function isRange({ value, min, max }: Figure): boolean {
  return value === null && min !== null && max !== null;
}

function boundOf(figure: Figure): FigureMark['bound'] {
  if (isRange(figure)) return 'none';
  if (figure.max !== null) return 'up-to';
  return figure.min === null ? 'none' : 'at-least';
}

function chartOf(
  of: Lookup,
  question: Disagreement,
  given: readonly Given[],
  comparable: readonly Given[],
): FiguresChart {
  const envelope = findEnvelope(comparable);
  const drawn = given.filter((one) => comparable.includes(one) || isNear(one, comparable));
  const far = given.length - drawn.length;
  const topic = of.topics.get(question.topic)?.title ?? question.topic;
  const origins = new Set(given.flatMap((one) => one.origins)).size;
  const documents = new Set(given.map(({ claim }) => claim.document)).size;
  const title = plain(question.question);
  const left =
    far === 0 ? '' : ` ${count(far, 'figure')} of another scope, far off, only in the table.`;
  const note = `${count(given.length, 'figure')} in ${count(documents, 'document')}, from ${countOrigins(origins)}.${left}`;
  return {
    kind: 'figures',
    name: stemOf('figures', topic, question.id),
    title,
    drawn: 'Figures by day and by who gave them',
    note,
    description: describe(note, given, envelope),
    table: {
      header: ['When', 'Figure', 'Who', 'Where', 'Lowest and highest'],
      rows: given.map((one) => rowOf(of, one, envelope)),
    },
    counted: countedBy(drawn),
    voices: loudest(drawn),
    marks: drawn.map(({ claim: _claim, origins: _origins, ...mark }) => mark),
    envelope,
  };
}

/** False for a figure so far from those that can be compared that all of them would be one point beside it. */
function isNear({ at, to }: Given, comparable: readonly Given[]): boolean {
  const low = comparable.reduce((least, one) => Math.min(least, one.at), Number.POSITIVE_INFINITY);
  const high = comparable.reduce((most, one) => Math.max(most, one.to ?? one.at), 0);
  return at >= low / FAR && (to ?? at) <= high * FAR;
}

/** How many times smaller or larger than all others a figure must be to be far. */
const FAR = 20;

/** What all figures count or measure, where they count or measure one thing. */
function countedBy(given: readonly Given[]): string {
  const named = given.flatMap(({ claim, words }) =>
    claim.figures
      .filter((figure) => plain(figureWords(claim, figure)) === words)
      .map(({ unit, counted }) => unit ?? counted ?? ''),
  );
  const [first = ''] = named;
  return named.every((one) => one === first) ? plain(first) : '';
}

/** The voices with most figures, as many as there are colours; who nobody names has none. */
function loudest(given: readonly Given[]): string[] {
  const named = given.filter(
    ({ claim: { attribution } }) => (attribution.party ?? attribution.speaker) !== null,
  );
  const counts = new Map<string, number>();
  for (const { voice } of named) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  const inOrder = [...counts].toSorted(([a, m], [b, n]) => n - m || byText(a, b));
  return inOrder.slice(0, VOICES_SHOWN).map(([voice]) => voice);
}

function rowOf(
  of: Lookup,
  { claim, words, isPlanned, isRepeat, voice, day }: Given,
  envelope: FiguresChart['envelope'],
): string[] {
  const marks = [isPlanned ? 'planned' : '', isRepeat ? 'repeat' : ''].filter((one) => one !== '');
  const stands = envelope.findLast((one) => day !== null && one.day <= day);
  return [
    plain(writeSaid(of, claim)),
    marks.length === 0 ? words : `${words} (${marks.join(', ')})`,
    voice,
    plain(writeSource(of, claim.document)),
    stands === undefined ? '–' : writeSpread(stands),
  ];
}

function writeSpread({ low, high }: FiguresChart['envelope'][number]): string {
  return low === high ? writeNumber(low) : `${writeNumber(low)} to ${writeNumber(high)}`;
}

function describe(
  note: string,
  given: readonly Given[],
  envelope: FiguresChart['envelope'],
): string {
  const days = given.flatMap(({ day }) => day ?? []);
  const [first, last] = [days[0], days.at(-1)];
  const stretch =
    first === undefined || last === undefined
      ? 'without dates'
      : first === last
        ? `on ${writeDay(first)}`
        : `from ${writeDay(first)} to ${writeDay(last)}`;
  const standing = envelope.at(-1);
  const spread =
    standing === undefined
      ? []
      : standing.low === standing.high
        ? [`At the end ${writeNumber(standing.low)} stands.`]
        : [`At the end figures from ${writeSpread(standing)} stand.`];
  const planned = given.filter(({ isPlanned }) => isPlanned).length;
  const repeats = given.filter(({ isRepeat }) => isRepeat).length;
  return [
    `Figures over time, ${stretch}: ${note}`,
    ...spread,
    ...(planned === 0 ? [] : [`${count(planned, 'figure is', 'figures are')} planned.`]),
    ...(repeats === 0
      ? []
      : [`${count(repeats, 'figure is a repeat', 'figures are repeats')} of one origin.`]),
  ].join(' ');
}
