/** The function with its answers remembered for as long as the thing asked about lives; things never change. */
export function remember<K extends object, V>(answer: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const found = known.get(thing);
    if (found !== undefined) return found.value;
    const value = answer(thing);
    known.set(thing, { value });
    return value;
  };
}
