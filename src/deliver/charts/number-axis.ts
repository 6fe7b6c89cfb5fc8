/** Where numbers stand from bottom to top, and which of them are written beside the axis. */

/** A scale for numbers; `isLog` where they are too far apart to be seen on one with equal steps. */
export interface NumberAxis {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** 0 for `low` to 1 for `high`. */
  readonly share: (number: number) => number;
}

/** How many times the smallest number the largest must be for a scale of powers. */
const FAR_APART = 150;
/** What is smaller is no number that a report gives, and no step of an axis. */
const SMALLEST = 1e-6;

/** The axis that holds all of the numbers, at least one. */
export function layOutNumbers(numbers: readonly number[]): NumberAxis {
  const low = numbers.reduce((a, b) => Math.min(a, b));
  const high = numbers.reduce((a, b) => Math.max(a, b));
  return low >= SMALLEST && high / low > FAR_APART ? powers(low, high) : equalSteps(low, high);
}

/** From zero, unless all numbers are far from it. */
function equalSteps(low: number, high: number): NumberAxis {
  const span = high - low;
  const isFarFromZero = span > 0 && low > 0 && low > 1.5 * span;
  const from = low < 0 ? low : isFarFromZero ? low - span * 0.2 : 0;
  const to = high - from < SMALLEST ? from + 1 : high + (high - from) * 0.08;
  const step = niceStep((to - from) / 5);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  const ticks = Array.from({ length: Math.min(last - first + 1, 12) }, (_, index) => {
    const at = Number(((first + index) * step).toPrecision(12));
    return { at, label: writeShort(at) };
  });
  return { low: from, high: to, isLog: false, ticks, share: (n) => (n - from) / (to - from) };
}

/** 1, 2 or 5 times a power of ten, no smaller than the number. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 5, 10].find((one) => one * power >= size * 0.999) ?? 10;
  return step * power;
}

function powers(low: number, high: number): NumberAxis {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const stride = Math.ceil((last - first) / 6);
  const ticks = [];
  for (let power = first; power <= last; power += stride) {
    const at = Number(`1e${power}`);
    ticks.push({ at, label: writeShort(at) });
  }
  const [from, to] = [10 ** first, 10 ** last];
  return {
    low: from,
    high: to,
    isLog: true,
    ticks,
    share: (n) => (Math.log10(n) - first) / (last - first),
  };
}

const NAMES: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** `12,000`, `4.2 billion`. */
function writeShort(number: number): string {
  const [size, name] = NAMES.find(([from]) => Math.abs(number) >= from) ?? [1, ''];
  const [whole = '', part] = String(Number((number / size).toPrecision(6))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${part === undefined ? grouped : `${grouped}.${part}`}${name}`;
}
