/** Where in a JSON text something stands: `JSON.parse` tells neither the place of a mistake nor of a value. */

const WHITE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const WORD = /-?\d[\d.eE+-]*|true|false|null/y;
/** Deeper than anything that is read here; beyond it the nesting itself is the mistake. */
const DEEPEST = 500;

type Path = readonly PropertyKey[];

/**
 * The offset of the value at a path, or of the nearest value above it that is there. In a text that is no
 * JSON: of the first mistake, if it comes before that value. With a null path only mistakes are looked for.
 */
export function findJsonOffset(text: string, path: Path | null): number {
  let at = 0;
  let found: number | null = null;

  /** Steps over a token and the white space after it; null where the text has another. */
  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    const taken = token.exec(text)?.[0] ?? null;
    at += taken?.length ?? 0;
    WHITE.lastIndex = at;
    at += WHITE.exec(text)?.[0].length ?? 0;
    return taken;
  };
  /** Steps over the items of a list or mapping, up to its closing mark. False at a mistake or at the goal. */
  const items = (close: RegExp, item: (index: number) => boolean): boolean => {
    if (take(close) !== null) return true;
    for (let index = 0; item(index); index++) {
      if (take(close) !== null) return true;
      if (take(/,/y) === null) return false;
    }
    return false;
  };
  const value = (rest: Path | null, depth: number): boolean => {
    const start = at;
    if (rest) found = start;
    if (rest?.length === 0 || depth > DEEPEST) return false;
    const below = (key: PropertyKey): Path | null => (rest?.[0] === key ? rest.slice(1) : null);
    if (take(/\{/y) !== null) {
      return items(/\}/y, () => {
        const key = take(STRING);
        return key !== null && take(/:/y) !== null && value(below(key.slice(1, -1)), depth + 1);
      });
    }
    if (take(/\[/y) !== null) return items(/\]/y, (index) => value(below(index), depth + 1));
    return (take(STRING) ?? take(WORD)) !== null;
  };

  take(/\ufeff?/y);
  const isWhole = value(path, 0);
  if (path === null) return at;
  return found ?? (isWhole ? 0 : at);
}
