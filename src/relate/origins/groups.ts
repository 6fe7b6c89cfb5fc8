/** Things numbered from 0, put together two by two (union by least member, so that order changes nothing). */
export interface Groups {
  /** The least member of the group. */
  readonly rootOf: (thing: number) => number;
  readonly join: (a: number, b: number) => void;
}

/** So many groups of one. */
export function makeGroups(size: number): Groups {
  const up = Int32Array.from({ length: size }, (_, thing) => thing);
  const rootOf = (thing: number): number => {
    let root = thing;
    while (up[root] !== root) root = up[root] as number;
    for (let at = thing; at !== root; ) {
      const next = up[at] as number;
      up[at] = root;
      at = next;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)];
    up[Math.max(one, other)] = Math.min(one, other);
  };
  return { rootOf, join };
}
