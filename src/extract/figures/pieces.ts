/** Words as figures need them: "5-6" in three pieces, "Rs500" in two. Everything else stays as it is. */

import type { Token } from '../../model/types.ts';
import { readDigits, splitPair } from './digits.ts';

/** A sign or letters before the digits: "-30", "~3,000", "Rs500". */
const FRONT = /^([-–—−+~<>$£€¥]|Rs\.?|US\$|A\$|C\$|NZ\$|HK\$)(\d[\d,.]*(?:\/\d{1,2})?)$/;
/** Letters or a sign after the digits: "12k", "5pm", "500+". */
const BACK = /^(\d[\d,.]*)(k|m|mn|bn|b|tn|km|kg|cm|mm|ft|lb|mph|kph|pm|am|%|\+)$/i;
/** A unit with the full stop of its sentence: "m." at the end of "It cost $5m." */
const STOPPED = /^(k|m|mn|bn|b|tn|km|kg|cm|mm|ft|lb|mph|kph)(\.)$/i;
/** What some tokenisers leave of "5m-10m" after the first digits. */
const JOINED = /^(k|m|mn|bn|b|tn)([-–])(\d[\d,.]*)(k|m|mn|bn|b|tn)$/;

/** "magnitude-6", of which the tokeniser leaves the point and the decimals behind. */
const MAGNITUDE = /^(magnitude)(-)(\d{1,2}(?:\.\d)?)$/i;
/** "to-60-day", "to-49-year-olds": what it leaves of "30-to-60-day" and its like. */
const TO = /^to-\d[\d,]*(?:-[a-z]+){1,2}$/;

/** The tokens with those that hold a number and something else cut apart; offsets still fit the text. */
export function splitPieces(tokens: readonly Token[]): readonly Token[] {
  const pieces: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const whole = withDecimals(tokens, at, token);
    for (const piece of splitToken(whole ?? token)) pieces.push(piece);
    if (whole !== null) at += 2;
  }
  return pieces;
}

/** "magnitude-6" with the point and the digit that touch it; null for all others. */
function withDecimals(tokens: readonly Token[], at: number, token: Token): Token | null {
  if (!token.lower.startsWith('magnitude-') || !MAGNITUDE.test(token.text)) return null;
  const digit = tokens[at + 2];
  if (tokens[at + 1]?.text !== '.' || digit === undefined || !/^\d$/.test(digit.text)) return null;
  if (!touches(tokens, at + 1) || !touches(tokens, at + 2)) return null;
  return { ...token, text: `${token.text}.${digit.text}`, end: digit.end };
}

/** The piece at an index in small letters; empty before the first and after the last. */
export function wordAt(pieces: readonly Token[], at: number): string {
  return pieces[at]?.lower ?? '';
}

/** True where nothing stands between the piece at an index and the one before it. */
export function touches(pieces: readonly Token[], at: number): boolean {
  const [before, after] = [pieces[at - 1], pieces[at]];
  return before !== undefined && after !== undefined && before.end === after.start;
}

/** True for a hyphen or dash that touches the pieces on both its sides. */
export function isHyphen(pieces: readonly Token[], at: number): boolean {
  return isDash(pieces, at) && touches(pieces, at) && touches(pieces, at + 1);
}

/** The index after a hyphen at it; the index itself where none stands there. */
export function skipHyphen(pieces: readonly Token[], at: number): number {
  return isHyphen(pieces, at) ? at + 1 : at;
}

/** True for a hyphen or dash, with or without blanks. */
export function isDash(pieces: readonly Token[], at: number): boolean {
  const word = wordAt(pieces, at);
  return word.length === 1 && '-–—−‐‑'.includes(word);
}

/** True for a name, or for letters that are all capitals: "Apollo", "COP". */
export function isName(piece: Token | undefined): boolean {
  if (piece === undefined || !isCapital(piece)) return false;
  return piece.pos === 'PROPN' || /^[A-Z]{2,}$/.test(piece.text);
}

/** True for a word that begins with a capital. */
export function isCapital(piece: Token | undefined): boolean {
  const first = piece?.text.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

function splitToken(token: Token): readonly Token[] {
  const { text } = token;
  if (text.length < 2 || text.length > 40) return [token];
  if (text.startsWith('to-') && TO.test(text)) return cutToken(token, text.split(/(-)/));
  const cut = hasDigitAtEdge(text) ? cutDigits(text) : cutLetters(text);
  return cut === undefined ? [token] : cutToken(token, cut);
}

function cutToken(token: Token, parts: readonly string[]): readonly Token[] {
  const { pos } = token;
  let { start } = token;
  return parts.map((part) => {
    const from = start;
    start += part.length;
    return { text: part, lower: part.toLowerCase(), lemma: part, pos, start: from, end: start };
  });
}

function cutLetters(text: string): readonly string[] | undefined {
  return (STOPPED.exec(text) ?? JOINED.exec(text))?.slice(1);
}

function cutDigits(text: string): readonly string[] | undefined {
  if (readDigits(text) !== null) return undefined;
  return (
    splitPair(text) ??
    FRONT.exec(text)?.slice(1) ??
    MAGNITUDE.exec(text)?.slice(1) ??
    BACK.exec(text)?.slice(1)
  );
}

/** True for a word that begins or ends with a digit. */
export function hasDigitAtEdge(text: string): boolean {
  return isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
