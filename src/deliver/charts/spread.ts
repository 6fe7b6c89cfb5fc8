/** Marks of one day beside each other. */

/** From where to where a mark reaches, in pixels downwards. */
interface Reach {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far each mark moves aside, in pixels: not at all where nothing is near it, else by the fewest steps of `apart`, to
 * the right and left in turn. Beyond `room` there is none, and marks come to lie over each other, evenly.
 */
export function spread(
  marks: readonly Reach[],
  { apart, room }: { readonly apart: number; readonly room: number },
): number[] {
  // Where there is no room for one beside the other, they stand half behind each other.
  const step = room >= apart ? apart : room;
  const columns = step < apart / 3 ? 1 : 2 * Math.floor(room / step) + 1;
  const taken = Array.from({ length: columns }, (): Reach[] => []);
  return marks.map((mark) => {
    const free = taken.findIndex((column) => column.every((other) => isClear(mark, other)));
    const index = free >= 0 ? free : indexOfFewest(taken, mark);
    taken[index]?.push(mark);
    return shiftOf(index) * step;
  });
}

/** 0, 1, -1, 2, -2 … */
function shiftOf(index: number): number {
  return index % 2 === 1 ? (index + 1) / 2 : -index / 2 + 0;
}

function isClear(a: Reach, b: Reach): boolean {
  return a.bottom <= b.top || b.bottom <= a.top;
}

function indexOfFewest(columns: readonly (readonly Reach[])[], mark: Reach): number {
  const counts = columns.map((column) => column.filter((one) => !isClear(mark, one)).length);
  return counts.indexOf(counts.reduce((a, b) => Math.min(a, b)));
}
