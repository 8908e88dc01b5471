/** FNV-1a over UTF-16 units: the same words give the same number everywhere. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/** One of several wordings, chosen by the seed, so that two jobs do not read alike and one job always reads the same. */
export function pick<Item>(items: readonly [Item, ...Item[]], seed: string): Item {
  return items[hashOf(seed) % items.length] ?? items[0];
}

/** The items in an order the seed decides. */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  return items
    .map((item, at) => ({ item, key: hashOf(`${seed}:${at}`) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
