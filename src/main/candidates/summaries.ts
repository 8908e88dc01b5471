import { CandidateSummary } from '../../contract/candidates.ts';
import { codeName } from '../blind/code-name.ts';
import { blindPassage } from '../blind/redactor.ts';
import type { Database } from '../database/open-database.ts';

/** Rows of the candidates' list in the order of the ids given; ids that are not there are left out. */
export async function summariesOf(
  database: Database,
  ids: readonly string[],
  blind: boolean,
): Promise<CandidateSummary[]> {
  if (ids.length === 0) return [];
  // Asked in one turn they go to the reading thread and back in one message.
  const [rows, tags, applications] = await Promise.all([
    database
      .selectFrom('candidates')
      .select(['id', 'name', 'headline', 'location', 'years', 'created_at'])
      .where('id', 'in', ids)
      .execute(),
    database
      .selectFrom('candidate_tags')
      .select(['candidate_id', 'tag'])
      .where('candidate_id', 'in', ids)
      .orderBy('tag')
      .execute(),
    database
      .selectFrom('applications')
      .innerJoin('jobs', 'jobs.id', 'applications.job_id')
      .select(['applications.id', 'candidate_id', 'jobs.id as jobId', 'jobs.title as jobTitle', 'stage'])
      .where('candidate_id', 'in', ids)
      .orderBy('applications.created_at', 'desc')
      .execute(),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    return CandidateSummary.parse({
      id,
      name: blind || row.name === null ? codeName(id) : row.name,
      headline: blind ? blindPassage(row.headline, row.name) : row.headline,
      location: blind ? null : row.location,
      yearsOfExperience: row.years,
      tags: tags
        .filter((tag) => tag.candidate_id === id)
        .map(({ tag }) => (blind ? blindPassage(tag, row.name) : tag)),
      addedAt: row.created_at,
      applications: applications
        .filter((application) => application.candidate_id === id)
        .map(({ candidate_id: _, ...application }) => application),
      matches: [],
    });
  });
}
