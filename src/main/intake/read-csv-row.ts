import { v7 as newId } from 'uuid';
import type { CsvField } from '../../contract/intake.ts';
import { insertCandidate } from '../candidates/save-candidate.ts';
import type { Core } from '../core.ts';
import type { ImportFilesTable } from '../database/schema.ts';
import { foldText } from '../database/sql-functions.ts';
import { insertApplication } from '../pipeline/queries.ts';
import { type CandidateRecord, linkKey, nameKey, phoneKey } from '../resumes/candidate-record.ts';
import type { TaskEffect } from '../tasks/commit-queue.ts';
import type { ImportRun } from './import-run.ts';
import { updateImportFile } from './queries.ts';

/** A row of a CSV by what its columns were said to hold. */
export type CsvRecord = Partial<Record<Exclude<CsvField, 'ignore'>, string>>;

/** Makes a candidate of one row of a CSV. A row without a name and an address is refused: nobody could be found by it. */
export function readCsvRow(core: Core, file: ImportFilesTable, run: ImportRun): TaskEffect {
  const row = JSON.parse(file.record ?? '{}') as CsvRecord;
  const record = recordOfRow(row);
  return async (transaction) => {
    if (record.name === null && record.email === null)
      return updateImportFile(transaction, file.id, {
        status: 'failed',
        failure_code: 'EMPTY',
        failure_message: 'The row has neither a name nor an e-mail address.',
      });
    if (run.dry_run === 1)
      return updateImportFile(transaction, file.id, { status: 'done', candidate_name: record.name });
    const now = core.now();
    const id = newId();
    await insertCandidate(transaction, { id, record, importId: run.id, now });
    for (const tag of listed(row.tags))
      await transaction
        .insertInto('candidate_tags')
        .values({ candidate_id: id, tag, created_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (row.note)
      await transaction
        .insertInto('notes')
        .values({ id: newId(), candidate_id: id, text: row.note, author: 'CSV', created_at: now })
        .execute();
    if (run.job_id !== null)
      await insertApplication(transaction, { jobId: run.job_id, candidateId: id, importId: run.id, now });
    await updateImportFile(transaction, file.id, {
      status: 'done',
      candidate_id: id,
      created_candidate: 1,
      candidate_name: record.name,
    });
    core.changes.publish('candidate');
  };
}

function listed(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(/[;,|]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function recordOfRow(row: CsvRecord): CandidateRecord {
  const name =
    row.name?.trim() ||
    [row.firstName, row.lastName]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' ') ||
    null;
  const [email, phone, link] = [
    row.email?.trim() || null,
    row.phone?.trim() || null,
    row.link?.trim() || null,
  ];
  const skills = listed(row.skills);
  return {
    name,
    email,
    phone,
    location: row.location?.trim() || null,
    headline: row.headline?.trim() || null,
    years: null,
    keys: [
      ...(email ? [{ kind: 'email' as const, value: email.toLowerCase() }] : []),
      ...(phone ? [{ kind: 'phone' as const, value: phoneKey(phone) }] : []),
      ...(link ? [{ kind: 'link' as const, value: linkKey(link) }] : []),
      ...(name ? [{ kind: 'name' as const, value: nameKey(name) }] : []),
    ],
    skills: skills.map((skill) => ({ skill: `text:${foldText(skill)}`, name: skill, years: null })),
    index: {
      name: name ?? '',
      headline: row.headline ?? '',
      skills: skills.join('\n'),
      titles: '',
      organisations: '',
      education: '',
      location: row.location ?? '',
      body: Object.values(row).join('\n'),
    },
  };
}
