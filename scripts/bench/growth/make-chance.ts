/** Numbers from 0 to 1 that a seed alone decides (the linear generator of Numerical Recipes). */
export function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
