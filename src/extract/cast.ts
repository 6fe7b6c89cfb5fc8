/**
 * The people and bodies of a document: who "Doe", "he" or "the minister" stands for. A name resolves to the fullest
 * form that the document gives; a pronoun to the last fitting speaker before it, or to nobody.
 */

import type { Token } from '../model/types.ts';
import { countryNamed, countryOf } from './lexicon/countries.ts';
import { isBody, isOffice, isSource, isTitleWord } from './lexicon/roles.ts';
import { type Chunk, isPossessive, sliceOf } from './noun-phrase.ts';
import type { Unit } from './units.ts';

/** Somebody as a mention names them. */
export interface Mention {
  /** The name, or the description where there is no name. */
  readonly speaker: string;
  readonly role: string | null;
  readonly isNamed: boolean;
  readonly isPerson: boolean;
  /** Of the name or description, as a chunk of the unit's tokens. */
  readonly chunk: Chunk;
}

/** The fullest form of each name, by each of its parts. */
export type Cast = ReadonlyMap<string, Member>;

/** Somebody of the cast; `start` is where the document names them first. */
export interface Member {
  readonly name: string;
  readonly role: string | null;
  readonly start: number;
}

/** The cast of a document: names of two words and more that a role or a verb of saying goes with. */
export function readCast(text: string, units: readonly Unit[]): Cast {
  const cast = new Map<string, Member>();
  for (const unit of units) {
    for (const chunk of nameRuns(unit)) {
      const mention = readMention(text, unit.tokens, chunk, null);
      if (!mention.isNamed || !mention.speaker.includes(' ')) continue;
      if (mention.role === null && countryNamed(mention.speaker) !== null) continue;
      const role = mention.role ?? roleAfter(text, unit.tokens, chunk);
      if (role === null && !isFollowedByVerb(unit.tokens, chunk)) continue;
      const parts = mention.speaker.split(/\s+/);
      const start = unit.tokens[chunk.start]?.start ?? 0;
      for (const key of new Set([mention.speaker, parts.at(-1) ?? '', parts[0] ?? ''])) {
        const known = cast.get(key);
        if (
          known === undefined ||
          (known.role === null && role !== null && known.name === mention.speaker)
        ) {
          if (countryOf(key) === null || key === mention.speaker)
            cast.set(key, { name: mention.speaker, role, start: known?.start ?? start });
        }
      }
    }
  }
  return cast;
}

/** Reads a noun phrase as a mention: what is role and what is name. The apposition, if any, is the role. */
export function readMention(
  text: string,
  tokens: readonly Token[],
  chunk: Chunk,
  apposition: Chunk | null,
): Mention {
  const isJoined = tokens.slice(chunk.start, chunk.end).some(({ lower }) => lower === 'and');
  const start = isJoined && tokens[chunk.start]?.lower === 'both' ? chunk.start + 1 : chunk.start;
  const whole = { start, end: chunk.end };
  const placed = apposition === null ? readPlaced(text, tokens, whole) : null;
  if (placed !== null) return placed;
  const both = apposition === null ? readTwo(text, tokens, whole) : null;
  if (both !== null) return both;
  const split = nameStart(tokens, whole);
  const isNamed = split !== null;
  const name = { start: split ?? start, end: chunk.end };
  const before =
    split !== null && split > start ? sliceOf(text, tokens, { start, end: split }) : null;
  const after = apposition === null ? null : sliceOf(text, tokens, apposition);
  return {
    speaker: sliceOf(text, tokens, name),
    role: stripArticle(before ?? after),
    isNamed,
    isPerson: isNamed && (before !== null || after !== null),
    chunk: name,
  };
}

/** "Jane Doe of the broker Roe & Co": a name of two words and more, and where it belongs. */
function readPlaced(text: string, tokens: readonly Token[], chunk: Chunk): Mention | null {
  const link = tokens.findIndex(
    ({ lower }, at) =>
      at > chunk.start + 1 &&
      at < chunk.end - 1 &&
      ['of', 'from', 'at', 'for', 'with'].includes(lower),
  );
  if (link < 0) return null;
  const name = { start: chunk.start, end: link };
  const isName = tokens
    .slice(name.start, name.end)
    .every(
      (token) => token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text) && !isSource(token.lower),
    );
  if (!isName) return null;
  const role = stripArticle(sliceOf(text, tokens, { start: link + 1, end: chunk.end }));
  return { speaker: sliceOf(text, tokens, name), role, isNamed: true, isPerson: true, chunk: name };
}

/** "President Doe and Minister Roe": two names with a role each; null for one mention. */
function readTwo(text: string, tokens: readonly Token[], chunk: Chunk): Mention | null {
  const and = tokens.findIndex(
    ({ lower }, at) => at > chunk.start && at < chunk.end - 1 && lower === 'and',
  );
  if (and < 0) return null;
  const first = readMention(text, tokens, { start: chunk.start, end: and }, null);
  const second = readMention(text, tokens, { start: and + 1, end: chunk.end }, null);
  if (!first.isNamed || !second.isNamed || first.role === null || second.role === null) return null;
  return {
    speaker: `${first.speaker} and ${second.speaker}`,
    role: `${first.role}; ${second.role}`,
    isNamed: true,
    isPerson: false,
    chunk,
  };
}

/** The speaker's full name and role, by the cast; what is not in it stays as it is. `start`: where the mention stands. */
export function resolveName(mention: Mention, cast: Cast, start: number): Mention {
  if (!mention.isNamed) return resolveRole(mention, cast, start);
  const known = cast.get(mention.speaker) ?? cast.get(mention.speaker.split(/\s+/).at(-1) ?? '');
  if (known === undefined || !isSamePerson(known.name, mention.speaker)) return mention;
  // "the firm's Wright": where he belongs is no role where one is known
  const isOwner = /['’]s?$/.test(mention.role ?? '');
  const role = isOwner ? (known.role ?? mention.role) : (mention.role ?? known.role);
  return { ...mention, speaker: known.name, role, isPerson: true };
}
/** "the doctor": the one person whom the document has called a doctor before; with several or none it stays. */
function resolveRole(mention: Mention, cast: Cast, start: number): Mention {
  const [, office] = /^the (?:\p{L}+ )?(\p{Ll}+)$/iu.exec(mention.speaker) ?? [];
  if (office === undefined || !isOffice(office)) return mention;
  const called = [...cast.values()].filter(
    ({ role, start: first }) =>
      first < start &&
      role !== null &&
      role
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(office),
  );
  const names = new Set(called.map(({ name }) => name));
  const [member] = called;
  if (member === undefined || names.size > 1) return mention;
  return { ...mention, speaker: member.name, role: member.role, isNamed: true, isPerson: true };
}

function isSamePerson(full: string, short: string): boolean {
  const parts = full.split(/\s+/);
  return short.split(/\s+/).every((part) => parts.includes(part));
}

/** Where the name begins: after the last office of the phrase, or at its start where all of it is a name. */
function nameStart(tokens: readonly Token[], chunk: Chunk): number | null {
  let office = -1;
  for (let at = chunk.start; at < chunk.end; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isOffice(token.lower.replace(/\.$/, '')) || isPossessive(token)) office = at;
    else if (
      isTitleWord(token.lower) &&
      at === office + 1 &&
      office >= 0 &&
      isOffice(tokens[at + 1]?.lower ?? '')
    )
      office = at;
  }
  const from = afterPortfolio(tokens, Math.max(office + 1, chunk.start), chunk.end);
  if (from >= chunk.end) return null;
  const rest = tokens.slice(from, chunk.end);
  const isName = rest.every(
    (token, index) =>
      (/^\p{Lu}/u.test(token.text) && token.pos !== 'DET') ||
      token.text === '-' ||
      token.text === '&' ||
      rest[index - 1]?.text === '-' ||
      particles.has(token.lower) ||
      token.lower === 'and',
  );
  const namesBody = rest.some(({ lower }) => isBody(lower)) && office >= 0;
  return isName && !namesBody && !(isPossessive(tokens[office]) && rest.length < 1) ? from : null;
}

/** "Secretary of Defense Jane Doe": steps over what the office is of. */
function afterPortfolio(tokens: readonly Token[], from: number, end: number): number {
  if (tokens[from]?.lower !== 'of' && tokens[from]?.lower !== 'for') return from;
  let at = from + 1;
  while (
    at < end &&
    (isTitleWord(tokens[at]?.lower ?? '') || ['and', 'the'].includes(tokens[at]?.lower ?? ''))
  )
    at += 1;
  return at > from + 1 ? at : Math.max(at, end - 2);
}

/** Small words inside names. */
const particles: ReadonlySet<string> = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'di',
  'da',
  'dos',
  'del',
  'la',
  'le',
  'bin',
  'al',
  'el',
  'ibn',
  'ter',
  'of',
  'the',
]);

/** "Jane Doe, the head of the agency": the role behind the name. */
function roleAfter(text: string, tokens: readonly Token[], chunk: Chunk): string | null {
  if (tokens[chunk.end]?.text !== ',') return null;
  const close = tokens.findIndex((token, at) => at > chunk.end && /^[,.;]$/.test(token.text));
  const end = close;
  if (end < 0 || end - chunk.end > 20) return null;
  const inner = tokens.slice(chunk.end + 1, end);
  const first = inner[0];
  if (first === undefined || first.pos === 'PRON' || first.pos === 'CCONJ' || first.pos === 'VERB')
    return null;
  if (!inner.slice(0, 8).some(({ lower }) => isOffice(lower))) return null;
  return stripArticle(sliceOf(text, tokens, { start: chunk.end + 1, end }));
}

function isFollowedByVerb(tokens: readonly Token[], chunk: Chunk): boolean {
  const next = tokens[chunk.end];
  return (
    next?.pos === 'VERB' ||
    next?.pos === 'AUX' ||
    (next?.pos === 'ADV' && tokens[chunk.end + 1]?.pos === 'VERB')
  );
}

/** Runs of capitalised words with the offices before them. */
function nameRuns(unit: Unit): Chunk[] {
  const runs: Chunk[] = [];
  const { tokens } = unit;
  let start = -1;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const belongs =
      token !== undefined &&
      ((/^\p{Lu}/u.test(token.text) &&
        token.pos !== 'DET' &&
        token.pos !== 'PRON' &&
        token.pos !== 'ADV') ||
        (isOffice(token.lower) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) ||
        (token.lower === 'of' &&
          isOffice(tokens[at - 1]?.lower ?? '') &&
          isTitleWord(tokens[at + 1]?.lower ?? '') &&
          start >= 0) ||
        (start >= 0 && token.text === '&') ||
        (start >= 0 && token.text === '-' && token.start === tokens[at - 1]?.end) ||
        (start >= 0 && tokens[at - 1]?.text === '-' && token.start === tokens[at - 1]?.end));
    if (belongs && start < 0) start = at;
    if (!belongs && start >= 0) {
      runs.push({ start, end: at });
      start = -1;
    }
  }
  return runs;
}

/** True for a body rather than a person, by its words. */
export function isBodyName(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => isBody(word));
}

function stripArticle(words: string | null): string | null {
  return words === null ? null : words.replace(/^(the|a|an) /i, '').trim() || null;
}
