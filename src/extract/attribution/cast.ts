/**
 * The people and bodies of a document: who "Doe", "he" or "the minister" stands for. A name resolves to the fullest
 * form that the document gives; a pronoun to the last fitting speaker before it, or to nobody.
 */

import type { Token } from '../../model/types.ts';
import { isCapital } from '../capitals.ts';
import { countryNamed, countryOf } from '../lexicon/countries.ts';
import { isOffice, isTitleWord } from '../lexicon/roles.ts';
import { type Chunk, findWithin, isOpener, sliceOf } from '../noun-phrase.ts';
import type { Unit } from '../units.ts';
import { type Mention, readMention, stripArticle } from './mentions.ts';
import { nameBehindPlace } from './name-behind-place.ts';

/** The people and bodies of a document. */
export interface Cast {
  /** The fullest form of each name, by each of its parts. */
  readonly names: ReadonlyMap<string, Member>;
  /** Who is called a doctor, by "doctor", in the order of the text; nobody twice. */
  readonly offices: ReadonlyMap<string, readonly Member[]>;
}

/** Somebody of the cast; `start` is where the document names them first. */
interface Member {
  readonly name: string;
  readonly role: string | null;
  readonly start: number;
}

/** The cast of a document: names of two words and more that a role or a verb of saying goes with. */
export function readCast(text: string, units: readonly Unit[]): Cast {
  const cast = new Map<string, Member>();
  const titled: { readonly mention: Mention; readonly start: number }[] = [];
  for (const unit of units) {
    for (const chunk of nameRuns(unit)) {
      if (chunk.end - chunk.start < 2 || isKnown(cast, text, unit, chunk)) continue;
      if (isOfOffice(unit.tokens, chunk)) continue;
      const mention = readMention(text, unit.tokens, chunk, null);
      if (!mention.isNamed) continue;
      if (!mention.speaker.includes(' ')) {
        titled.push({ mention, start: unit.tokens[chunk.start]?.start ?? 0 });
        continue;
      }
      const role = mention.role ?? roleAfter(text, unit.tokens, chunk);
      if (role === null && !isFollowedByVerb(unit.tokens, chunk)) continue;
      if (mention.role === null && countryNamed(mention.speaker) !== null) continue;
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
  for (const { mention, start } of titled) {
    const { speaker, role } = mention;
    if (role === null || cast.has(speaker) || !isTitle(role) || countryNamed(speaker) !== null)
      continue;
    cast.set(speaker, { name: speaker, role, start });
  }
  return { names: cast, offices: officesOf(cast.values()) };
}

/** "the mayor of New York": what an office is of, and nobody. */
function isOfOffice(tokens: readonly Token[], { start }: Chunk): boolean {
  const link = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return tokens[link]?.lower === 'of' && isOffice(tokens[link - 1]?.lower ?? '');
}

function officesOf(members: Iterable<Member>): ReadonlyMap<string, readonly Member[]> {
  const offices = new Map<string, Member[]>();
  const seen = new Set<string>();
  for (const member of [...members].sort((a, b) => a.start - b.start)) {
    if (member.role === null) continue;
    for (const word of member.role.toLowerCase().split(/[^\p{L}]+/u)) {
      const key = `${word}\n${member.name}`;
      if (!isOffice(word) || seen.has(key)) continue;
      seen.add(key);
      const called = offices.get(word);
      if (called === undefined) offices.set(word, [member]);
      else called.push(member);
    }
  }
  return offices;
}

/** True for a name that the cast has as it stands, where nothing more is said of it. */
function isKnown(
  cast: ReadonlyMap<string, Member>,
  text: string,
  unit: Unit,
  chunk: Chunk,
): boolean {
  const known = cast.get(sliceOf(text, unit.tokens, chunk));
  if (known === undefined) return false;
  return known.role !== null || unit.tokens[chunk.end]?.text !== ',';
}

/** "President Doe": an office that a surname by itself goes with. */
function isTitle(role: string): boolean {
  return (
    /^\p{Lu}/u.test(role) &&
    isOffice(role.split(' ').at(-1)?.toLowerCase().replace(/\.$/, '') ?? '')
  );
}

/** The speaker's full name and role, by the cast; what is not in it stays as it is. `start`: where the mention stands. */
export function resolveName(mention: Mention, cast: Cast, start: number): Mention {
  if (!mention.isNamed) return resolveRole(mention, cast, start);
  const { names } = cast;
  const known = names.get(mention.speaker) ?? names.get(mention.speaker.split(/\s+/).at(-1) ?? '');
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
  const [member, another] = cast.offices.get(office) ?? [];
  if (member === undefined || member.start >= start) return mention;
  if (another !== undefined && another.start < start) return mention;
  return { ...mention, speaker: member.name, role: member.role, isNamed: true, isPerson: true };
}

function isSamePerson(full: string, short: string): boolean {
  const parts = full.split(/\s+/);
  return short.split(/\s+/).every((part) => parts.includes(part));
}

/** "Jane Doe, the head of the agency": the role behind the name. */
function roleAfter(text: string, tokens: readonly Token[], chunk: Chunk): string | null {
  if (tokens[chunk.end]?.text !== ',') return null;
  const near = { start: chunk.end + 1, end: chunk.end + 21 };
  const end = findWithin(tokens, near, ({ text: mark }) => /^[,.;]$/.test(mark));
  if (end < 0) return null;
  const inner = tokens.slice(chunk.end + 1, end);
  const first = inner[0];
  if (first === undefined || first.pos === 'PRON' || first.pos === 'CCONJ' || first.pos === 'VERB')
    return null;
  if (!inner.slice(0, 8).some(({ lower }) => isOffice(lower))) return null;
  return stripArticle(sliceOf(text, tokens, { start: chunk.end + 1, end }));
}

/** A verb behind a name, or "who", shows somebody. */
function isFollowedByVerb(tokens: readonly Token[], chunk: Chunk): boolean {
  const next = tokens[chunk.end];
  return (
    (next?.text === ',' && tokens[chunk.end + 1]?.lower === 'who') ||
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
      !(at === 0 && isOpener(token.lower)) &&
      ((isCapital(token.text) &&
        token.pos !== 'DET' &&
        token.pos !== 'PRON' &&
        token.pos !== 'ADV') ||
        (isCapital(tokens[at + 1]?.text ?? '') && isOffice(token.lower)) ||
        (token.lower === 'of' &&
          isOffice(tokens[at - 1]?.lower ?? '') &&
          isTitleWord(tokens[at + 1]?.lower ?? '') &&
          start >= 0) ||
        (start >= 0 && token.text === '&') ||
        (start >= 0 && token.text === '-' && token.start === tokens[at - 1]?.end) ||
        (start >= 0 && tokens[at - 1]?.text === '-' && token.start === tokens[at - 1]?.end));
    if (belongs && start < 0) start = at;
    if (!belongs && start >= 0) {
      const run = { start: start === 0 && tokens[0]?.pos === 'ADP' ? 1 : start, end: at };
      runs.push(nameBehindPlace(tokens, run) ?? run);
      start = -1;
    }
  }
  return runs;
}
