import { removeCandidates } from '../candidates/remove-candidates.ts';
import type { Core } from '../core.ts';
import { cancelImport } from './start-import.ts';

/**
 * Takes an import back: candidates it made that nobody has worked on since, with their documents, and applications it
 * made for candidates who were there before. Whoever was moved, noted, tagged or corrected since stays and is counted.
 */
export async function undoImport(core: Core, id: string): Promise<{ removed: number; kept: number }> {
  await cancelImport(core, id);
  const { database, now } = core;
  const result = await database.transaction().execute(async (transaction) => {
    const made = await transaction
      .selectFrom('candidates')
      .select('id')
      .where('import_id', '=', id)
      .execute();
    const touched = await transaction
      .selectFrom('candidates')
      .select('candidates.id')
      .where('import_id', '=', id)
      .where((e) =>
        e.or([
          e('corrections', '!=', '{}'),
          e('merged_into', 'is not', null),
          e.exists(
            e
              .selectFrom('notes')
              .select('id')
              .whereRef('candidate_id', '=', 'candidates.id')
              .where('author', '!=', 'CSV'),
          ),
          e.exists(
            e
              .selectFrom('applications')
              .select('id')
              .whereRef('candidate_id', '=', 'candidates.id')
              .where((f) =>
                f.or([
                  f('reviewed_at', 'is not', null),
                  f('import_id', 'is', null),
                  f('import_id', '!=', id),
                ]),
              ),
          ),
          e.exists(
            e
              .selectFrom('merges')
              .select('merges.id')
              .whereRef('kept_id', '=', 'candidates.id')
              .where('undone_at', 'is', null),
          ),
        ]),
      )
      .execute();
    const keep = new Set(touched.map((row) => row.id));
    const gone = made.map((row) => row.id).filter((candidate) => !keep.has(candidate));
    const files = await removeCandidates(transaction, gone);
    await transaction
      .deleteFrom('applications')
      .where('import_id', '=', id)
      .where('reviewed_at', 'is', null)
      .execute();
    await transaction
      .updateTable('imports')
      .set({ status: 'undone', undone_at: now() })
      .where('id', '=', id)
      .execute();
    return { removed: gone.length, kept: keep.size, files };
  });
  await result.files.removeFrom(core.host.dataFolder);
  for (const entity of ['candidate', 'application', 'job', 'import'] as const) core.changes.publish(entity);
  return { removed: result.removed, kept: result.kept };
}
