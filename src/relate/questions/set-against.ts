/**
 * A figure that a report itself sets against another: "187 people, and not 189", "2.6 metres rather than the 3.1 given in
 * print". Where another report gives the figure that is set aside, the two answer one question.
 */

import { MULTIPLIERS, TENS, UNITS } from '../number-words.ts';
import type { Asked } from './asked.ts';

/** True where one of the two reports sets its figure against the other's. */
export function isSetAgainst(a: Asked, b: Asked): boolean {
  return isSettingAside(a, b) || isSettingAside(b, a);
}

function isSettingAside({ claim, figure }: Asked, { figure: other }: Asked): boolean {
  if (other.value === null || figure.value === other.value || figure.unit !== other.unit)
    return false;
  const behind = claim.text.slice(figure.span.end - claim.span.start);
  const [rest = ''] = behind.split(SENTENCE_END, 1);
  return [...rest.matchAll(SET_ASIDE)].some(([, link = '', number = '', scale = '', tail = '']) => {
    const isTold = (DIRECT.test(link) && !OF_OLD.test(tail)) || TOLD_BEFORE.test(tail);
    return isTold && readValue(number, scale) === other.value;
  });
}

function readValue(number: string, scale: string): number | null {
  const word = number.toLowerCase();
  const value = /^\d/.test(word)
    ? Number(word.replaceAll(',', ''))
    : (UNITS.get(word) ?? TENS.get(word));
  return value === undefined ? null : Math.round(value * (MULTIPLIERS.get(scale) ?? 1) * 1e6) / 1e6;
}

const SENTENCE_END = /[.!?;]["”’]?\s/;
const SET_ASIDE =
  /\b(not|rather than|instead of|compared with|(?:up|down) from)\s(?:(?:the|about|some|only|just)\s){0,2}(\d[\d,]*(?:\.\d+)?|\p{Ll}+)(?:\s(million|billion|thousand))?((?:\s\p{L}+){0,5})/gu;
/** Links that alone put one number in the place of another; "up from 75" may tell what was so before. */
const DIRECT = /^(?:not|rather|instead)/;
/** "and not nine as in the old days": what was so once. */
const OF_OLD = /^\s(?:\p{L}+\s)?(?:as in|as before|as last|in the|last|a year|before)\b/u;
const TOLD_BEFORE =
  /\b(?:given|reported|announced|stated|estimated|claimed|quoted|mentioned|cited|said)\b/;
