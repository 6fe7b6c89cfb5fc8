/** YAML with the places of its values, so that whatever is wrong can be named by line and column. */

import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** From 1, in the text that was parsed. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A parsed text. `placeOf` gives the place of the value at a path, or of the nearest one above it that is there. */
export interface YamlText {
  readonly value: unknown;
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  /** The place of a key in the mapping at a path. */
  readonly placeOfKey: (path: readonly (string | number)[], key: string) => Place;
}

/** How often aliases may stand for something, counted through each other: enough for a hand, too few for a bomb. */
const MOST_ALIASES = 100;

/** The YAML of a text, or what is wrong with it and where. */
export function readYaml(
  text: string,
): YamlText | { readonly wrong: string; readonly place: Place } {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false });
    const [error] = document.errors;
    if (error) return { wrong: oneLine(error.message), place: placeAt(error.pos[0]) };
    const nodeAt = (path: readonly (string | number)[]): unknown =>
      path.length === 0 ? document.contents : document.getIn(path, true);
    const placeOf = (path: readonly (string | number)[]): Place => {
      const range = rangeOf(nodeAt(path));
      if (range === null && path.length > 0) return placeOf(path.slice(0, -1));
      return placeAt(range ?? 0);
    };
    const placeOfKey = (path: readonly (string | number)[], key: string): Place => {
      const node = nodeAt(path);
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      const range = rangeOf(pair?.key);
      return range === null ? placeOf(path) : placeAt(range);
    };
    return { value: document.toJS({ maxAliasCount: MOST_ALIASES }), placeOf, placeOfKey };
  } catch (error) {
    // The parser recurses: RangeError for nesting without end, ReferenceError for too many aliases.
    const place = { line: 1, column: 1 };
    if (error instanceof RangeError) return { wrong: 'nested too deeply', place };
    if (error instanceof ReferenceError) return { wrong: oneLine(error.message), place };
    throw error;
  }
}

function rangeOf(node: unknown): number | null {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0] ?? null;
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}
