/** What was said when: a line a day. A claim known only to be no later than its publication is counted. */

import type { List, Paragraph } from 'mdast';
import { writeDay } from '../../model/day.ts';
import { byDay } from '../../model/identity.ts';
import type { Claim, TimelineEntry } from '../../model/types.ts';
import { claimsOf, groupsOf, type Lookup } from '../lookup.ts';
import {
  type Block,
  heading,
  type Inline,
  list,
  noteOf,
  paragraph,
  showing,
  strong,
} from '../nodes.ts';
import { quote, writeName } from '../write-claim.ts';
import { capitalise, count, enumerate } from '../write-count.ts';
import { shorten } from '../write-short.ts';
import { writeRange } from '../write-when.ts';

/** How many words of a claim, names and footnotes a line of the timeline holds. */
const NAMES_SHOWN = 5;
const NOTES_SHOWN = 4;
const WORDS_SHOWN = 16;

/** All topics in one order of days; undated claims stand last, under their own heading. */
export function timeline(of: Lookup): Block[] {
  const entries = new Map<string, TimelineEntry>();
  const undated = new Set<string>();
  for (const one of of.briefing.timelines) {
    for (const entry of one.entries) entries.set(entry.claim, entry);
    for (const entry of one.undated) undated.add(entry.claim);
  }
  const byTime = new Map<string, TimelineEntry[]>();
  for (const entry of [...entries.values()].toSorted((a, b) => byDay(a.day, b.day))) {
    const time = timeWords(of, entry);
    if (time === null) continue;
    const sameTime = byTime.get(time);
    if (sameTime === undefined) byTime.set(time, [entry]);
    else sameTime.push(entry);
  }
  const lines = [...byTime].map(([time, ofTime]) => timeBlocks(of, time, ofTime));
  return [
    ...(lines.length === 0 ? [] : [showing('times', list(lines))]),
    ...undatedBlocks(of, [...undated]),
  ];
}

/** The day, or the month, year or range where the claim is no more precise; null without any. */
function timeWords(of: Lookup, { claim, day, basis }: TimelineEntry): string | null {
  if (day === null) return null;
  const when = of.claims.get(claim)?.when;
  const range = basis === 'about' ? when?.about : basis === 'said' ? when?.said : undefined;
  const isDay = range?.precision === 'day' && (range.from === null || range.from === range.to);
  if (range === undefined || isDay) return writeDay(day);
  return capitalise(writeRange(range) ?? writeDay(day));
}

function timeBlocks(
  of: Lookup,
  time: string,
  entries: readonly TimelineEntry[],
): [Paragraph, List] {
  const idsOf = (basis: TimelineEntry['basis']): string[] =>
    entries.filter((entry) => entry.basis === basis).map((entry) => entry.claim);
  const said = groupsOf(of, claimsOf(of, idsOf('said')));
  const about = groupsOf(of, claimsOf(of, idsOf('about')));
  const published = claimsOf(of, idsOf('published'));
  const lines = [
    ...said.map((group) => shortLine(group, '')),
    ...about.map((group) => shortLine(group, ', about this time')),
    ...publishedLine(published),
  ];
  const claims = [...said, ...about, published].map((group) => group.map(({ id }) => id));
  return [paragraph(strong(time)), list(lines, claims)];
}

function shortLine(group: readonly Claim[], relation: string): Inline[] {
  const [claim] = group;
  if (claim === undefined) return [];
  const who = capitalise(claim.attribution.speaker ?? 'Nobody is named');
  const lead = `${who}${relation}:`;
  return [
    `${lead} ${quote(shorten(claim.text, WORDS_SHOWN))}`,
    ...group.map((one) => noteOf(one.id)),
  ];
}

function publishedLine(claims: readonly Claim[]): Inline[][] {
  if (claims.length === 0) return [];
  const speakers = [...new Set(claims.map(({ attribution }) => attribution.speaker))];
  const named = speakers.filter((speaker) => speaker !== null);
  const rest = named.length - NAMES_SHOWN;
  const shown = named.slice(0, NAMES_SHOWN);
  const all = rest > 0 ? [...shown, count(rest, 'other')] : shown;
  const who = named.length === 0 ? '' : `, of ${enumerate(all)}`;
  return [[`No later than this day: ${count(claims.length, 'claim')}${who}.`]];
}

/** A speaker a row, for no day orders them. */
function undatedBlocks(of: Lookup, ids: readonly string[]): Block[] {
  const bySpeaker = new Map<string, string[]>();
  for (const { id, attribution } of claimsOf(of, ids)) {
    const name = writeName(attribution);
    const own = bySpeaker.get(name);
    if (own === undefined) bySpeaker.set(name, [id]);
    else own.push(id);
  }
  if (bySpeaker.size === 0) return [];
  const rows = [...bySpeaker].map(([name, own]) => [
    `${capitalise(name)}: ${count(own.length, 'claim')}`,
    ...own.slice(0, NOTES_SHOWN).map(noteOf),
  ]);
  return [heading(3, 'Undated'), list(rows, [...bySpeaker.values()])];
}
