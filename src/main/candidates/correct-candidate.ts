import type { CorrectableField } from '../../contract/candidates.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import { nameKey, phoneKey, shownColumns } from '../resumes/candidate-record.ts';
import { refreshIndex } from '../search/refresh-index.ts';
import { actorName } from '../workspace/settings-queries.ts';
import type { Corrections } from './corrections.ts';
import { recordEvent } from './events.ts';
import { newestResume } from './find-candidate.ts';

/** A correction by hand wins over what was read and survives a re-parse; `value` null goes back to what was read. */
export async function correctCandidate(
  core: Core,
  { id, field, value }: { id: string; field: CorrectableField; value: string | null },
): Promise<void> {
  const { database, now } = core;
  const actor = await actorName(database);
  await database.transaction().execute(async (transaction) => {
    const { corrections } = await transaction
      .selectFrom('candidates')
      .select('corrections')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const { [field]: before, ...others } = JSON.parse(corrections) as Corrections;
    const after: Corrections =
      value === null || value.trim() === '' ? others : { ...others, [field]: value.trim() };
    await transaction
      .updateTable('candidates')
      .set({ corrections: JSON.stringify(after), updated_at: now() })
      .where('id', '=', id)
      .execute();
    await showCorrected(transaction, id, after);
    await recordEvent(transaction, {
      kind: 'correction',
      candidateId: id,
      detail: { field, from: before ?? '', to: after[field] ?? '' },
      actor,
      at: now(),
    });
  });
  await refreshIndex(database, id);
  core.changes.publish('candidate', [id]);
  core.changes.publish('duplicate');
}

/** Writes the columns that lists show: the correction, else what the newest résumé says. */
async function showCorrected(database: Database, id: string, corrections: Corrections): Promise<void> {
  const read = shownColumns(await newestResume(database, id));
  const shown = {
    name: corrections.name ?? read.name,
    email: corrections.email ?? read.email,
    phone: corrections.phone ?? read.phone,
    location: corrections.location ?? read.location,
    headline: corrections.headline ?? read.headline,
    years:
      corrections.yearsOfExperience === undefined
        ? read.years
        : Number.parseFloat(corrections.yearsOfExperience.replace(',', '.')) || null,
  };
  await database.updateTable('candidates').set(shown).where('id', '=', id).execute();
  await addKeys(database, id, shown);
}

async function addKeys(
  database: Database,
  id: string,
  shown: { name: string | null; email: string | null; phone: string | null },
): Promise<void> {
  const keys = [
    ...(shown.name ? [{ kind: 'name' as const, value: nameKey(shown.name) }] : []),
    ...(shown.email ? [{ kind: 'email' as const, value: shown.email.toLowerCase() }] : []),
    ...(shown.phone ? [{ kind: 'phone' as const, value: phoneKey(shown.phone) }] : []),
  ];
  if (keys.length === 0) return;
  await database
    .deleteFrom('candidate_keys')
    .where('candidate_id', '=', id)
    .where('kind', '=', 'name')
    .execute();
  await database
    .insertInto('candidate_keys')
    .values(keys.map((key) => ({ candidate_id: id, ...key })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
