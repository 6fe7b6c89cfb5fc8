/** How much each item of a newsletter may say, so that all of it has room. */

import type { Room } from './write-item.ts';

/**
 * The room of each of so many items: the same for all, the most that fits; then what is left goes to the first that
 * can use it. From the most to the least, quotations get shorter, origins are not counted, and items are left out, but
 * the first never is.
 */
export function findRoom(
  items: number,
  fits: (rooms: readonly Room[]) => boolean,
): readonly Room[] {
  const tried = Array.from({ length: Math.max(1, items) }, (_, left) =>
    ROOMS.map((room) => Array.from({ length: items - left }, () => room)),
  ).flat();
  const even = tried.find(fits) ?? tried.at(-1) ?? [];
  return even.reduce<readonly Room[]>((rooms, room, index) => {
    const wider = Array.from({ length: MOST_MORE }, (_, less) =>
      rooms.with(index, { ...room, words: room.words + MOST_MORE - less }),
    );
    return wider.find(fits) ?? rooms;
  }, even);
}

const ROOMS: readonly Room[] = [
  ...[24, 20, 17, 15, 13, 12, 11, 10, 9].map((words) => ({ words, origins: true })),
  ...[11, 10, 9, 8, 7, 6, 5].map((words) => ({ words, origins: false })),
];

// Words by which one quotation may be longer than those of the other items.
const MOST_MORE = 6;
