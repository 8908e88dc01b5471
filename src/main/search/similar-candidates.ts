import { sql } from 'kysely';
import type { Outputs } from '../../contract/index.ts';
import { summariesOf } from '../candidates/summaries.ts';
import type { Database } from '../database/open-database.ts';

/** Skills that are looked at: the rarest say the most. */
const MOST_SKILLS = 40;
const SHOWN_SKILLS = 6;

/**
 * Candidates with the same uncommon skills, best first. Likeness (0 to 1) is the weighted overlap of skills, each weighing
 * ln(1 + N / n), where n of N candidates have it; no model takes part.
 */
export async function similarCandidates(
  database: Database,
  id: string,
  limit: number,
  blind: boolean,
): Promise<Outputs['candidates']['similar']> {
  const { total } = await database
    .selectFrom('candidates')
    .select((e) => e.fn.countAll<number>().as('total'))
    .where('merged_into', 'is', null)
    .executeTakeFirstOrThrow();
  // It begins with "select" so that the reading thread is asked; a statement that begins with "with" goes to the writing one.
  const { rows } = await sql<{ id: string; likeness: number; shared: string }>`
    select id, likeness, shared from (
      with own as (
        select skill, name, ln(1.0 + ${total} * 1.0 / (select count(*) from candidate_skills o where o.skill = s.skill)) as weight
        from candidate_skills s where candidate_id = ${id} order by weight desc limit ${MOST_SKILLS}
      ), alike as (
        select c.candidate_id as id, sum(own.weight) / (select sum(weight) from own) as likeness
        from own join candidate_skills c on c.skill = own.skill
        where c.candidate_id <> ${id} group by c.candidate_id
      ), best as (
        select alike.id, likeness from alike join candidates on candidates.id = alike.id
        where candidates.merged_into is null order by likeness desc, alike.id limit ${limit}
      )
      select best.id, likeness, (
        select group_concat(own.name, char(1) order by own.weight desc)
        from own join candidate_skills c on c.skill = own.skill and c.candidate_id = best.id
      ) as shared from best
    )
    order by likeness desc, id`.execute(database);
  const summaries = new Map(
    (
      await summariesOf(
        database,
        rows.map((row) => row.id),
        blind,
      )
    ).map((summary) => [summary.id as string, summary]),
  );
  return rows.flatMap((row) => {
    const candidate = summaries.get(row.id);
    return candidate
      ? [
          {
            candidate,
            likeness: Math.min(1, row.likeness),
            shared: row.shared.split('\u0001').slice(0, SHOWN_SKILLS),
          },
        ]
      : [];
  });
}
