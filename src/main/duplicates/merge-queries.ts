import type { Outputs } from '../../contract/index.ts';
import { codeName } from '../blind/code-name.ts';
import type { Database } from '../database/open-database.ts';

/** Merges that can be taken back, newest first. */
export async function listMerges(
  database: Database,
  blind: boolean,
): Promise<Outputs['duplicates']['merges']> {
  const rows = await database
    .selectFrom('merges')
    .innerJoin('candidates as kept', 'kept.id', 'merges.kept_id')
    .innerJoin('candidates as absorbed', 'absorbed.id', 'merges.absorbed_id')
    .select([
      'merges.id',
      'merges.at',
      'kept.id as keptId',
      'kept.name as keptName',
      'absorbed.id as absorbedId',
      'absorbed.name as absorbedName',
    ])
    .where('merges.undone_at', 'is', null)
    .orderBy('merges.id', 'desc')
    .execute();
  const shown = (id: string, name: string | null): string => (blind || name === null ? codeName(id) : name);
  return rows.map((row) => ({
    mergeId: row.id,
    kept: row.keptId as never,
    keptName: shown(row.keptId, row.keptName),
    absorbedName: shown(row.absorbedId, row.absorbedName),
    at: row.at,
  }));
}
