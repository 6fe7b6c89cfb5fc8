/**
 * Files that a person writes as lists of entries, in YAML. They are checked entry by entry: an entry with a mistake
 * is left out and named by its place, and the rest is used.
 */

import type { z } from 'zod';
import type { Problem, SourceFile } from '../model/types.ts';
import { decodeText } from './decode.ts';
import { type Place, readYaml, type YamlText } from './yaml-text.ts';

/** Tells a mistake: what was found, what was expected, where. */
export type Report = (
  found: string,
  expected: string,
  place: Place | null,
  severity?: 'warning',
) => void;

/** What an entry of a list is called, and its shape. */
export interface ListShape<Shape extends z.ZodObject = z.ZodObject> {
  readonly noun: string;
  readonly shape: Shape;
}

/** What a whole file is called, and what one looks like. */
export interface FileKind {
  readonly noun: string;
  readonly example: string;
  /** In characters: what a hand can write. */
  readonly largest: number;
}

/** A file opened: its YAML, null where it cannot be used; `problems` grows with every mistake that is reported. */
export interface OpenedFile {
  readonly yaml: YamlText | null;
  readonly report: Report;
  readonly problems: Problem[];
}

/** Opens a file of lists; one that is no YAML or too large is named and not used. */
export function openYamlFile({ path, bytes }: SourceFile, kind: FileKind): OpenedFile {
  const problems: Problem[] = [];
  const report: Report = (found, expected, place, severity) => {
    const message = `Unexpected ${found}, expected ${expected}`;
    const at = { line: place?.line ?? null, column: place?.column ?? null };
    problems.push({ path, ...at, message, severity: severity ?? 'error' });
  };
  const { text, problems: doubts } = decodeText(bytes);
  problems.push(...doubts.map((doubt) => ({ path, ...doubt })));
  if (text === null) return { yaml: null, report, problems };
  if (text.length > kind.largest) {
    report(`file of ${text.length} characters`, `a ${kind.noun} of at most ${kind.largest}`, null);
    return { yaml: null, report, problems };
  }
  const yaml = readYaml(text);
  if (!('wrong' in yaml)) return { yaml, report, problems };
  report(`YAML (${yaml.wrong})`, `a ${kind.noun} such as ${kind.example}`, yaml.place);
  return { yaml: null, report, problems };
}

/** The mapping that a file is, unknown keys named; null where it is none, or is empty. */
export function readMapping(
  yaml: YamlText,
  keys: readonly string[],
  report: Report,
): Readonly<Record<string, unknown>> | null {
  const { value } = yaml;
  if (value === null) return null;
  if (!isRecord(value)) {
    report(describe(value), `a mapping with the keys ${keys.join(', ')}`, yaml.placeOf([]));
    return null;
  }
  for (const key of Object.keys(value).filter((name) => !keys.includes(name))) {
    report(`key ${describe(key)}`, `one of ${keys.join(', ')}`, yaml.placeOfKey([], key));
  }
  return value;
}

/** The entries of a list that have the right shape and that `keep` lets pass. */
export function readList<Shape extends z.ZodObject>(
  name: string,
  kind: ListShape<Shape>,
  yaml: YamlText,
  report: Report,
  keep: (entry: z.infer<Shape>, place: Place) => boolean = () => true,
): z.infer<Shape>[] {
  const list = (yaml.value as Readonly<Record<string, unknown>>)[name];
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    report(describe(list), `a list of ${name}`, yaml.placeOf([name]));
    return [];
  }
  return list.flatMap((value: unknown, index) => {
    const entry = readEntry([name, index], kind, value, yaml, report);
    return entry !== null && keep(entry, yaml.placeOf([name, index])) ? [entry] : [];
  });
}

type Path = readonly (string | number)[];

/** An entry without the keys that are not known, at whatever depth; null where a known one is wrong. */
function readEntry<Shape extends z.ZodObject>(
  at: Path,
  kind: ListShape<Shape>,
  value: unknown,
  yaml: YamlText,
  report: Report,
): z.infer<Shape> | null {
  const first = kind.shape.safeParse(value);
  if (first.success) return first.data;
  const unknown = first.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: pathOf(issue.path), key }))
      : [],
  );
  for (const { path, key } of unknown) {
    const known = keysAt(kind.shape, path);
    report(
      `key ${describe(key)}`,
      `one of ${known.join(', ')}`,
      yaml.placeOfKey([...at, ...path], key),
    );
  }
  const known = withoutKeys(value, unknown);
  const result = unknown.length === 0 ? first : kind.shape.safeParse(known);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = pathOf(issue.path);
    const found = valueAt(known, path);
    const missing = `${kind.noun} without ${describe(path.at(-1))}`;
    const place = yaml.placeOf([...at, ...path]);
    report(found === undefined ? missing : describe(found), issue.message, place);
  }
  return null;
}

function pathOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** The keys of the mapping at a path of a shape. */
function keysAt(shape: z.ZodType, path: Path): string[] {
  const inner = bare(shape);
  if (path.length === 0) return 'shape' in inner ? Object.keys(inner.shape as object) : [];
  const [step = '', ...rest] = path;
  const next =
    'element' in inner
      ? (inner.element as z.ZodType)
      : 'shape' in inner
        ? (inner.shape as Readonly<Record<string, z.ZodType>>)[String(step)]
        : undefined;
  return next === undefined ? [] : keysAt(next, rest);
}

/** The shape inside of what only makes it optional or rewrites it. */
function bare(shape: z.ZodType): z.ZodType {
  const { innerType, in: before } = shape.def as {
    readonly innerType?: z.ZodType;
    readonly in?: z.ZodType;
  };
  const inner = innerType ?? before;
  return inner === undefined ? shape : bare(inner);
}

function withoutKeys(
  value: unknown,
  unknown: readonly { readonly path: Path; readonly key: string }[],
): unknown {
  const copy = structuredClone(value);
  for (const { path, key } of unknown) {
    const holder = valueAt(copy, path);
    if (isRecord(holder)) delete (holder as Record<string, unknown>)[key];
  }
  return copy;
}

/** True for a mapping. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | null)?.[step],
    value,
  );
}

/** A value as a message names it. */
export function describe(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'empty value';
  return isRecord(value) ? 'mapping' : String(value);
}
