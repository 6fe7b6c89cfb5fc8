/** Numbers and counted things in words. */

/** A number with commas between thousands: `12,000`, `1,234.5`; of millions and more, if that rounds nothing, `10.3 billion`. */
export function writeNumber(value: number): string {
  const named = LARGE.find(([, size]) => Math.abs(value) >= size);
  const short = named === undefined ? value : value / named[1];
  return named === undefined || short >= 1e6 || Number(short.toFixed(2)) !== short
    ? groupThousands(value)
    : `${groupThousands(short)} ${named[0]}`;
}

function groupThousands(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

const LARGE = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
] as const;

/** A count with its noun: `1 origin`, `3 origins`. `many` where an s does not make the plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${writeNumber(number)} ${number === 1 ? one : many}`;
}

/** How many origins at most: two that look apart may still share a source. */
export function countOrigins(number: number): string {
  return number === 1 ? '1 origin' : `at most ${count(number, 'independent origin')}`;
}

/** Names in a row: `A`, `A and B`, `A, B and C`. */
export function enumerate(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The words as the beginning of a sentence. */
export function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
