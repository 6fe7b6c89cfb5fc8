/** YAML front matter: what a Markdown document says of itself above its text. Keys of other tools are let be. */

import type { Problem } from '../model/types.ts';
import type { Declared } from './formats.ts';
import { type Place, readYaml } from './yaml-text.ts';

type FrontMatterProblem = Omit<Problem, 'path'>;

const NOTHING: Declared = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  language: null,
  published: null,
};
/** Front matter longer than this is no front matter. In characters. */
const MOST = 100_000;

/** What the front matter declares; `firstLine` is the line of the document where the YAML begins. */
export function readFrontMatter(
  text: string,
  firstLine: number,
): { declared: Declared; problems: readonly FrontMatterProblem[] } {
  const problems: FrontMatterProblem[] = [];
  const report = (found: string, expected: string, { line, column }: Place): null => {
    const message = `Unexpected ${found}, expected ${expected}`;
    problems.push({ line: firstLine + line - 1, column, message, severity: 'error' });
    return null;
  };
  const start = { line: 1, column: 1 };
  if (text.length > MOST) {
    report(`front matter of ${text.length} characters`, `at most ${MOST}`, start);
    return { declared: NOTHING, problems };
  }
  const yaml = readYaml(text);
  if ('wrong' in yaml) {
    report(`YAML (${yaml.wrong})`, 'front matter of keys and values', yaml.place);
    return { declared: NOTHING, problems };
  }
  if (yaml.value === null) return { declared: NOTHING, problems };
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    report('text', 'front matter of keys and values', start);
    return { declared: NOTHING, problems };
  }
  const values = new Map<string, unknown>(Object.entries(yaml.value));
  const read = (key: string): string | null => {
    const value = values.get(key) ?? null;
    if (value === null || value === '') return null;
    return wordsOf(value) ?? report(`value of "${key}"`, 'text', yaml.placeOf([key]));
  };
  const declared = {
    title: read('title'),
    outlet: read('outlet'),
    author: read('author'),
    url: read('url'),
    language: read('lang') ?? read('language'),
    published: read('date'),
  };
  return { declared, problems };
}

/** Text as it is, a number as text, a list of texts with commas; null for anything else. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) return null;
  return value.join(', ') || null;
}
