/** Numbers from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number;

/** Mulberry32: small, seeded, the same numbers everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Draws from a list in which the item at rank r (from 1) comes up in proportion to 1 / (r + shift)^exponent, as the words of
 * any language do (Zipf and Mandelbrot).
 */
export function zipfDraw<Item>(
  items: readonly Item[],
  exponent: number,
  shift: number,
): (random: Random) => Item {
  const upTo = new Float64Array(items.length);
  let total = 0;
  for (let index = 0; index < items.length; index++) {
    total += (index + 1 + shift) ** -exponent;
    upTo[index] = total;
  }
  return (random) => {
    const wanted = random() * total;
    let low = 0;
    for (let high = items.length - 1; low < high; ) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return items[low] as Item;
  };
}

/** The same items in an order that only depends on the seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = randomFrom(seed);
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other] as Item, mixed[index] as Item];
  }
  return mixed;
}
