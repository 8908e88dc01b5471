import { sql } from 'kysely';
import type { DuplicatePair } from '../../contract/duplicates.ts';
import { summariesOf } from '../candidates/summaries.ts';
import type { Database } from '../database/open-database.ts';

type Reason = DuplicatePair['reasons'][number];
interface RawPair {
  left_id: string;
  right_id: string;
  kinds: string;
}

const REASON: Record<string, Reason> = {
  email: 'same-email',
  phone: 'same-phone',
  link: 'same-link',
  name: 'similar-name',
};
/** How sure each reason alone makes: a mail address is one person's, a name is many people's. */
const CERTAINTY: Record<Reason, number> = {
  'same-document': 1,
  'same-email': 0.95,
  'same-phone': 0.9,
  'same-link': 0.9,
  'similar-name': 0.5,
};
/** A key that more people share is a company's switchboard or a common name, and tells nobody apart. */
const MOST_SHARING = 5;

/** Pairs of records that share a mail address, a phone, a profile or a name and were not said to be two people. */
function pairs() {
  return sql<RawPair>`
    select a.candidate_id as left_id, b.candidate_id as right_id, group_concat(distinct a.kind) as kinds
    from candidate_key_counts shared
    cross join candidate_keys a on a.kind = shared.kind and a.value = shared.value
    join candidate_keys b on b.kind = a.kind and b.value = a.value and b.candidate_id > a.candidate_id
    join candidates ca on ca.id = a.candidate_id and ca.merged_into is null
    join candidates cb on cb.id = b.candidate_id and cb.merged_into is null
    where shared.n between 2 and ${sql.lit(MOST_SHARING)} and not exists (select 1 from duplicate_dismissals d where d.left_id = a.candidate_id and d.right_id = b.candidate_id)
    group by a.candidate_id, b.candidate_id`;
}

export async function countDuplicates(database: Database): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from (${pairs()})`.execute(database);
  return rows[0]?.n ?? 0;
}

/** Likely duplicates, the surest first. */
export async function listDuplicates(
  database: Database,
  { offset, limit }: { offset: number; limit: number },
  blind: boolean,
): Promise<{ items: DuplicatePair[]; total: number }> {
  const { rows } = await pairs().execute(database);
  const judged = rows
    .map((row) => {
      const reasons = row.kinds.split(',').flatMap((kind) => REASON[kind] ?? []);
      return { ...row, reasons, likeness: likenessOf(reasons) };
    })
    .sort(
      (a, b) =>
        b.likeness - a.likeness || (a.left_id < b.left_id ? -1 : 1) || (a.right_id < b.right_id ? -1 : 1),
    );
  const shown = judged.slice(offset, offset + limit);
  const summaries = new Map(
    (
      await summariesOf(
        database,
        shown.flatMap((pair) => [pair.left_id, pair.right_id]),
        blind,
      )
    ).map((summary) => [summary.id as string, summary]),
  );
  const items = shown.flatMap((pair) => {
    const [left, right] = [summaries.get(pair.left_id), summaries.get(pair.right_id)];
    return left && right
      ? [
          {
            id: pairId(pair.left_id, pair.right_id),
            left,
            right,
            reasons: pair.reasons,
            likeness: pair.likeness,
          },
        ]
      : [];
  });
  return { items, total: judged.length };
}

function pairId(left: string, right: string): string {
  return `${left}~${right}`;
}

/** Independent reasons add up: 1 − ∏(1 − certainty). */
function likenessOf(reasons: readonly Reason[]): number {
  const doubt = reasons.reduce((left, reason) => left * (1 - CERTAINTY[reason]), 1);
  return Math.round((1 - doubt) * 1000) / 1000;
}

/** Two people: the pair is not proposed again. */
export async function dismissPair(database: Database, id: string, now: number): Promise<void> {
  const [left, right] = id.split('~');
  if (!left || !right) return;
  await database
    .insertInto('duplicate_dismissals')
    .values({ left_id: left, right_id: right, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
