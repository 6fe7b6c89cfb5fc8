/** The function with its answers remembered for as long as the thing asked about lives; things never change. */
export function remember<K extends object, V>(answer: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, V>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found;
    const value = answer(thing);
    known.set(thing, value);
    return value;
  };
}

/** The answer, found when it is first asked for. */
export function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
