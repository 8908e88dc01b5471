import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RANKED_AT_MOST } from '../../../src/main/search/ranked-hits.ts';
import { openWorkspace, type TestWorkspace } from '../../support/workspace.ts';

const OLDER = 100;
const TOTAL = RANKED_AT_MOST + OLDER;
/** Those with the skill; the rest only mention it. The first was added before those that are ranked. */
const SKILLED = [50, 5_000, TOTAL - 3];

/** Those with two to four years. */
const EXPERIENCED = Array.from({ length: TOTAL }, (_, at) => (at + 1) % 7).filter(
  (years) => years >= 2 && years <= 4,
).length;

let space: TestWorkspace;

beforeAll(async () => {
  space = await openWorkspace();
  const { database } = space.workstation.core;
  const numbers = sql`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ${TOTAL})`;
  await database.transaction().execute(async (transaction) => {
    await sql`insert into candidates (number, id, name, years, created_at, updated_at)
      ${numbers} select n, printf('01a00000-0000-7000-8000-%012d', n), 'Person ' || n, n % 7, n, n from numbers`.execute(
      transaction,
    );
    await sql`insert into candidate_index (rowid, skills, body)
      ${numbers} select n, case when n in (${sql.join(SKILLED)}) then 'Kafka' else 'Excel' end, 'met kafka once' from numbers`.execute(
      transaction,
    );
  });
});
afterAll(() => space[Symbol.asyncDispose]());

async function found(offset: number, limit: number, query = 'kafka'): Promise<number[]> {
  const { items, total } = await space.client.candidates.search({ query, sort: 'relevance', offset, limit });
  expect(total).toBe(query === 'kafka' ? TOTAL : EXPERIENCED);
  return items.map((item) => Number(item.name.replace('Person ', '')));
}

function newestWithYears(count: number): number[] {
  const numbers: number[] = [];
  for (let number = TOTAL; numbers.length < count; number--)
    if (number % 7 >= 2 && number % 7 <= 4) numbers.push(number);
  return numbers;
}

describe(`of more than ${RANKED_AT_MOST} hits`, () => {
  it('those added last are ranked, the best first and of equals the newest', async () => {
    expect(await found(0, 5)).toEqual([TOTAL - 3, 5_000, TOTAL, TOTAL - 1, TOTAL - 2]);
  });

  it('the others follow, newest first', async () => {
    expect(await found(RANKED_AT_MOST - 2, 5)).toEqual([OLDER + 2, OLDER + 1, OLDER, OLDER - 1, OLDER - 2]);
  });

  it('the last one is the oldest, and nobody comes after', async () => {
    expect(await Promise.all([found(TOTAL - 2, 5), found(TOTAL + 10, 5)])).toEqual([[2, 1], []]);
  });

  it('a filter beside the words counts among all of them', async () => {
    const first = await found(0, 3, 'kafka years:2..4');
    expect(first).toEqual([5_000, ...newestWithYears(2)]);
  });
});
