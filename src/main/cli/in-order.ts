/**
 * Does `work` for every item, at most `width` at a time, and yields the results in the order of the items: what comes out
 * does not depend on which item was done first, and only a handful of results wait at any time.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let next = 0;
  const startMore = (): void => {
    for (; next < items.length && running.length < width; next++) {
      const result = work(items[next] as Item);
      // A failure is thrown where the result is asked for; until then it has no one to tell.
      result.catch(() => undefined);
      running.push(result);
    }
  };
  startMore();
  while (running.length > 0) {
    const result = await (running.shift() as Promise<Result>);
    startMore();
    yield result;
  }
}
