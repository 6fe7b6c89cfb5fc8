/** What was saved as JSON and comes back is foreign text: it is checked here and trusted afterwards. */

import type { ZodType } from 'zod';
import { formatProblem, placeAt, UserError } from '../model/problem.ts';
import type { SourceFile } from '../model/types.ts';
import { decodeText } from './decode.ts';
import { findJsonOffset } from './json-place.ts';

type Path = readonly PropertyKey[];

/** What a file of that shape holds; `what` names it in messages. Throws a UserError, one line with the place, for anything else. */
export function readSaved<T>(source: SourceFile, schema: ZodType<T>, what: string): T {
  const text = textOf(source);
  const fail = (offset: number, message: string): never => {
    throw new UserError(
      formatProblem({ path: source.path, ...placeAt(text, offset), message, severity: 'error' }),
    );
  };
  const value = parse(text);
  if (value === undefined) {
    const at = findJsonOffset(text, null);
    return fail(at, `Unexpected ${near(text, at)}, expected JSON`);
  }
  const format = valueAt(value, ['format']);
  if (format !== undefined && format !== 1) {
    const expected = `format 1: write the ${what} again with this version`;
    return fail(
      findJsonOffset(text, ['format']),
      `Unexpected format ${show(format)}, expected ${expected}`,
    );
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path ?? [];
  const wrong = valueAt(value, path);
  const found = wrong === undefined ? `end of ${nameOf(path.slice(0, -1), what)}` : show(wrong);
  return fail(
    findJsonOffset(text, path),
    `Unexpected ${found}, expected ${expectation(issue, path, what)}`,
  );
}

function textOf({ path, bytes }: SourceFile): string {
  const { text, problems } = decodeText(bytes, 'data');
  const [problem] = problems;
  if (text !== null) return text;
  throw new UserError(problem ? formatProblem({ path, ...problem }) : path);
}

/** The value, or undefined, which JSON cannot say, where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Issue {
  readonly code: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
}

/** What a check wanted, from the fields that its kind of issue has. */
function expectation(issue: Issue | undefined, path: Path, what: string): string {
  const where = path.length === 0 ? `a ${what}` : `"${nameOf(path, what)}"`;
  if (issue?.values) return `one of ${issue.values.map(String).join(', ')} as ${where}`;
  if (issue?.code === 'invalid_type') return `${String(issue.expected)} as ${where}`;
  return `another value as ${where}`;
}

/** `claims.0.span`. */
function nameOf(path: Path, what: string): string {
  return path.length === 0 ? what : path.map(String).join('.');
}

function near(text: string, offset: number): string {
  const found = text.slice(offset, offset + 20).split('\n')[0] ?? '';
  return offset >= text.length ? 'end of file' : JSON.stringify(found);
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  return JSON.stringify(value).slice(0, 60);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[step],
    value,
  );
}
