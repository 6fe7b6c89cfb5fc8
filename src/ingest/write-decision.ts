/** A decision written into a decisions file. What a person wrote there keeps its comments and its order. */

import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { foldText } from '../model/identity.ts';
import { formatProblem, UserError } from '../model/problem.ts';
import type { ClaimKey, Decision, SourceFile } from '../model/types.ts';
import { DECISIONS_FILE } from './decisions-file.ts';
import { decisionKeys, type decisionLists } from './decisions-schema.ts';
import { decodeText } from './decode.ts';
import { describe, isRecord, openYamlFile, readMapping } from './yaml-lists.ts';

/**
 * The text of the file with the decision in it; null is a file that is not there yet. A decision on a question that
 * the file has already takes the place of the earlier one, and a note is added to it. A file that cannot be read as a
 * whole is a `UserError` with the place of the mistake.
 */
export function writeDecision(source: SourceFile | null, decision: Decision): string {
  const text = source === null ? HEAD : readWhole(source);
  const document = parseDocument(text.replaceAll('\r\n', '\n'));
  const { list, entry } = entryOf(decision);
  const entries = listIn(document, list);
  const before = entries.items.find((item): item is YAMLMap => isMap(item) && isSame(item, entry));
  if (before === undefined) entries.add(document.createNode(entry));
  else replace(document, before, entry);
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written;
}

const HEAD = '# What was decided on this story. A person may write here as well.\n';

/** The text of a file that is a decisions file as a whole, whatever is wrong with single entries. */
function readWhole(source: SourceFile): string {
  const { yaml, report, problems } = openYamlFile(source, DECISIONS_FILE);
  const refuse = (): never => {
    const [problem] = problems;
    throw new UserError(problem === undefined ? source.path : formatProblem(problem));
  };
  if (yaml === null) return refuse();
  problems.length = 0;
  const value = readMapping(yaml, decisionKeys, () => {});
  if (value === null && yaml.value !== null) {
    readMapping(yaml, decisionKeys, report);
    return refuse();
  }
  const wrong = decisionKeys.find((key) => value?.[key] != null && !Array.isArray(value[key]));
  if (wrong !== undefined) {
    report(describe(value?.[wrong]), `a list of ${wrong}`, yaml.placeOf([wrong]));
    return refuse();
  }
  return decodeText(source.bytes).text ?? '';
}

type Entry = Readonly<Record<string, unknown>>;

interface Written {
  readonly list: keyof typeof decisionLists;
  readonly entry: Entry;
}

/** A decision as an entry of its list, without what is not known. */
function entryOf(decision: Decision): Written {
  if ('sides' in decision) {
    const { kind, reason, note, id, topic, rule, question, sides } = decision;
    const written = sides.map(({ label, claims }) => known({ label, claims: claims.map(keyOf) }));
    const entry = known({ decide: kind, reason, note, id, topic, rule, question, sides: written });
    return { list: 'disagreements', entry };
  }
  if ('questions' in decision) {
    const { kind, reason, topic, rule, questions, claims } = decision;
    const apart = claims.length === 0 ? null : claims.map(keyOf);
    const entry = known({ decide: kind, reason, topic, rule, questions, claims: apart });
    return { list: 'questions', entry };
  }
  const { reason } = decision;
  if ('topics' in decision)
    return { list: 'topics', entry: known({ merge: decision.topics, reason }) };
  if ('names' in decision)
    return { list: 'actors', entry: known({ names: decision.names, reason }) };
  const { claim, said, about } = decision;
  return { list: 'claims', entry: known({ ...keyOf(claim), said, about, reason }) };
}

function keyOf({ speaker, text, stance, figures }: ClaimKey): Entry {
  return known({ speaker, text, stance, figures });
}

function known(fields: Entry): Entry {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The list of a document, made where it has none. */
function listIn(document: Document, name: string): YAMLSeq {
  if (!isMap(document.contents)) {
    // Comments that stand alone belong to the document, and would else come last.
    document.commentBefore ??= document.comment;
    document.comment = null;
    document.contents = document.createNode({}) as YAMLMap;
  }
  (document.contents as YAMLMap).flow &&= (document.contents as YAMLMap).items.length > 0;
  const found = document.get(name, true);
  if (isSeq(found)) {
    found.flow &&= found.items.length > 0;
    return found;
  }
  const made = document.createNode([]) as YAMLSeq;
  document.set(name, made);
  return made;
}

/** True where an entry of the file is on what the new one is on. */
function isSame(item: YAMLMap, entry: Entry): boolean {
  const old = item.toJSON() as Entry;
  const isEqual = (key: string): boolean => JSON.stringify(old[key]) === JSON.stringify(entry[key]);
  const { sides: before } = old;
  const { sides: wanted } = entry;
  if (wanted !== undefined) return QUESTION.every(isEqual) && isOnSameSides(before, wanted);
  const [, keys = []] = IDENTITIES.find(([key]) => key in entry) ?? [];
  return keys.every(isEqual);
}

const QUESTION = ['topic', 'rule', 'question'];

// A key that only one kind of entry has, and the keys that tell which one it is.
const IDENTITIES: readonly (readonly [string, readonly string[]])[] = [
  ['questions', ['topic', 'rule', 'questions', 'claims', 'decide']],
  ['merge', ['merge']],
  ['names', ['names']],
  ['text', ['speaker', 'text']],
];

/** True where two sides, or the only one, hold a claim in the very same words. */
function isOnSameSides(old: unknown, wanted: unknown): boolean {
  const [before, after] = [old, wanted].map(textsOfSides);
  const shared = before?.filter((texts) =>
    after?.some((others) => others.some((text) => texts.includes(text))),
  );
  return shared !== undefined && shared.length >= Math.min(2, after?.length ?? 2);
}

function textsOfSides(sides: unknown): string[][] {
  return listOf(sides).map(({ claims }) =>
    listOf(claims).map(({ text }) => foldText(String(text ?? ''))),
  );
}

/** The mappings of a list in a file that may hold anything. */
function listOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Sets the keys one by one, so that comments beside them stay. A note leaves what was decided. */
function replace(document: Document, item: YAMLMap, entry: Entry): void {
  const { decide } = entry;
  const kept = decide === 'note' ? ['decide', 'reason'] : ['note'];
  const old = item.toJSON() as Entry;
  for (const [key, value] of Object.entries(entry)) {
    if (decide === 'note' && kept.includes(key) && key in old) continue;
    if (JSON.stringify(old[key]) !== JSON.stringify(value))
      item.set(key, document.createNode(value));
  }
  for (const key of Object.keys(old)) {
    if (!(key in entry) && !kept.includes(key)) item.delete(key);
  }
}
