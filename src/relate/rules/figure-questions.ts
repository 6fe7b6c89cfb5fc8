/** How figures of one class are asked for, and which sides they make. */

import { byText } from '../../model/identity.ts';
import type { Topic } from '../../model/types.ts';
import { groupOf } from '../counted.ts';
import { groupBy } from '../group-by.ts';
import { keysOf } from '../words.ts';
import { type Count, isPlanned, nounKey, short } from './count.ts';

/** The figures by what they say, the smallest first, each side with its label. */
export function sidesOf(counts: readonly Count[]): { label: string; claims: string[] }[] {
  const groups = groupBy(counts, (count) =>
    JSON.stringify([
      count.reading.low,
      String(count.reading.high),
      isPlanned(count),
      count.figure.scope,
      nounKey(count.figure),
    ]),
  );
  return groups
    .map(([, group]) => group)
    .toSorted(([a], [b]) => sideOrder(a) - sideOrder(b))
    .map((group) => ({
      label: labelOf(group),
      claims: [...new Set(group.map(({ claim }) => claim.id))],
    }));
}

function sideOrder(count: Count | undefined): number {
  const value = count?.figure.value ?? count?.reading.low ?? 0;
  return Number.isFinite(value) ? value : 0;
}

function labelOf(group: readonly Count[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const kind = nounKey(first.figure) === '' ? '' : ` ${first.figure.counted}`;
  const notes = [
    isPlanned(first) ? 'planned' : null,
    first.figure.scope === 'part' ? 'a part' : null,
    first.figure.scope === 'additional' ? 'additional' : null,
  ].filter((note) => note !== null);
  return `${short(first)}${kind}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** The question that figures of a class answer; `key` is the class. */
export function questionOf(topic: Topic, key: string, counts: readonly Count[]): string {
  const [group = '', unit = '', fate = '', rate = ''] = key.split('|');
  const kind = fate === '' ? group : fate;
  const asked = topic.counts.filter((name) => groupOf(name) === kind);
  const written = counts.flatMap(({ figure }) => figure.counted ?? []).toSorted(byText);
  const plural = [...asked, ...written].find((name) => keysOf(name) !== name.toLowerCase());
  const what = asked.includes(plural ?? '') ? plural : (asked[0] ?? plural ?? written[0]);
  if (unit !== '' && topic.source === 'discovered')
    return `${MEASURED.get(unit) ?? `How much, in ${unit}`}?`;
  const measure = `${unit === '' ? '' : `, in ${unit}`}${rate === '' ? '' : ` a ${rate}`}`;
  return what === undefined ? `${topic.title}: how much${measure}?` : `How many ${what}${measure}?`;
}

/** How one asks for a measure. */
const MEASURED: ReadonlyMap<string, string> = new Map([
  ['length', 'How far or long'],
  ['weight', 'How heavy'],
  ['speed', 'How fast'],
  ['duration', 'How long'],
  ['span', 'How long'],
  ['long span', 'How long'],
  ['age', 'How old'],
  ['magnitude', 'What magnitude'],
  ['temperature', 'What temperature'],
  ['area', 'How large'],
  ['%', 'What share'],
  ['share', 'What share'],
]);
