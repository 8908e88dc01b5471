import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/main/cli/in-order.ts';

const gathered = async (results: AsyncIterable<number>): Promise<number[]> => {
  const all: number[] = [];
  for await (const result of results) all.push(result);
  return all;
};

test('results come in the order of the items whichever is done first, and no more than allowed run at once', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.integer(), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (s, items, width) => {
        let running = 0;
        let most = 0;
        const work = async (item: number): Promise<number> => {
          running += 1;
          most = Math.max(most, running);
          await s.schedule(Promise.resolve());
          running -= 1;
          return item;
        };
        const results = gathered(inOrder(items, width, work));
        await s.waitFor(results);
        expect(await results).toEqual(items);
        expect(most).toBeLessThanOrEqual(width);
      },
    ),
  ));

test('a failure is thrown where its result would have come', async () => {
  const seen: number[] = [];
  const read = async (): Promise<void> => {
    for await (const item of inOrder([1, 2, 3], 3, async (item) =>
      item === 2 ? Promise.reject(new Error('two')) : item,
    ))
      seen.push(item);
  };
  await expect(read()).rejects.toThrow('two');
  expect(seen).toEqual([1]);
});
