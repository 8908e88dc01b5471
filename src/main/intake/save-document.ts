import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CompiledQuery } from 'kysely';
import { v7 as newId } from 'uuid';
import { candidateStatements } from '../candidates/save-candidate.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';

import type { ImportFilesTable } from '../database/schema.ts';
import { sendTogether } from '../database/send-together.ts';
import { keepDocument } from '../documents/document-files.ts';
import { mediaTypeOf } from '../documents/media-type.ts';
import { insertApplication } from '../pipeline/queries.ts';
import type { ReadResult } from '../resumes/read-document.ts';
import { saveScreening } from '../screening/queries.ts';
import { rescoreApplications } from '../screening/rescore.ts';
import type { TaskEffect } from '../tasks/commit-queue.ts';
import type { ImportRun } from './import-run.ts';
import { appliedAtOf, updateImportFile } from './queries.ts';

/**
 * Puts a document that was not known before into the store and answers with what writes the rest: document, candidate,
 * résumé, application and score, all or nothing.
 */
export async function saveNewDocument(
  core: Core,
  file: ImportFilesTable,
  run: ImportRun,
  sha256: string,
  result: ReadResult,
): Promise<TaskEffect> {
  if (run.dry_run === 1)
    return (transaction) =>
      updateImportFile(transaction, file.id, { status: 'done', candidate_name: result.record.name });
  await keepDocument(core.host.dataFolder, file.file as string, sha256);
  const appliedAt = await appliedAtOf(core.database, file.id);
  return async (transaction, afterCommit) => {
    // The same bytes may have come in twice, side by side.
    const known = await transaction
      .selectFrom('documents')
      .select('id')
      .where('sha256', '=', sha256)
      .executeTakeFirst();
    if (known) return saveKnownDocument(core, file, run, known.id)(transaction, afterCommit);
    const now = core.now();
    const documentId = newId();
    const candidateId = newId();
    const applied = run.job_id === null ? null : { jobId: run.job_id, appliedAt: appliedAt ?? now };
    const resume = { documentId, sha256, candidateId, file, result, now };
    await sendTogether(transaction, [
      ...documentStatements(transaction, resume),
      ...candidateStatements(transaction, { id: candidateId, record: result.record, importId: run.id, now }),
      ...ownerStatements(transaction, resume),
    ]);
    if (applied) await apply(transaction, { ...applied, run, candidateId, documentId, result, now });
    core.changes.publish('candidate');
    if (run.job_id !== null) core.changes.publish('job', [run.job_id]);
    afterCommit(() => rm(file.file as string, { force: true }));
  };
}

interface NewResume {
  documentId: string;
  sha256: string;
  candidateId: string;
  file: ImportFilesTable;
  result: ReadResult;
  now: number;
}

function documentStatements(
  transaction: Database,
  { documentId, sha256, file, result, now }: NewResume,
): CompiledQuery[] {
  const document = {
    id: documentId,
    sha256,
    media_type: mediaTypeOf(result.kind, file.path),
    kind: result.kind,
    size: file.size,
    pages: result.pages,
    created_at: now,
  };
  const resume = {
    document_id: documentId,
    parser_version: result.parserVersion,
    parsed: result.parsed,
    extracted: result.extracted,
    read_at: now,
  };
  return [
    transaction.insertInto('documents').values(document).compile(),
    transaction.insertInto('resumes').values(resume).compile(),
  ];
}

/** Whose document it is, and what became of the file. */
function ownerStatements(
  transaction: Database,
  { documentId, candidateId, file, result, now }: NewResume,
): CompiledQuery[] {
  const owner = {
    candidate_id: candidateId,
    document_id: documentId,
    name: basename(file.path),
    is_resume: 1,
    created_at: now,
  };
  const outcome = {
    status: 'done',
    candidate_id: candidateId,
    document_id: documentId,
    created_candidate: 1,
    candidate_name: result.record.name,
    file: null,
  };
  return [
    transaction.insertInto('candidate_documents').values(owner).compile(),
    transaction.updateTable('import_files').set(outcome).where('id', '=', file.id).compile(),
  ];
}

interface Applying {
  jobId: string;
  appliedAt: number;
  run: ImportRun;
  candidateId: string;
  documentId: string;
  result: ReadResult;
  now: number;
}

async function apply(transaction: Database, applying: Applying): Promise<void> {
  const { jobId, appliedAt, run, candidateId, documentId, result, now } = applying;
  const applicationId = await insertApplication(transaction, {
    jobId,
    candidateId,
    importId: run.id,
    now: appliedAt,
  });
  if (applicationId && result.screening)
    await saveScreening(transaction, { applicationId, jobId, documentId, record: result.screening, at: now });
}

/** The same bytes were read before: nothing is stored twice, but a candidate who is new to the job joins it. */
export function saveKnownDocument(
  core: Core,
  file: ImportFilesTable,
  run: ImportRun,
  documentId: string,
): TaskEffect {
  return async (transaction, afterCommit) => {
    const owner = await transaction
      .selectFrom('candidate_documents')
      .innerJoin('candidates', 'candidates.id', 'candidate_documents.candidate_id')
      .select(['candidates.id', 'candidates.name'])
      .where('document_id', '=', documentId)
      .where('candidates.merged_into', 'is', null)
      .orderBy('candidates.number')
      .executeTakeFirst();
    if (run.dry_run === 0) {
      if (run.job_id !== null && owner) {
        const applicationId = await insertApplication(transaction, {
          jobId: run.job_id,
          candidateId: owner.id,
          importId: run.id,
          now: core.now(),
        });
        if (applicationId) await rescoreApplications(transaction, run.job_id, [applicationId], core.now());
        core.changes.publish('job', [run.job_id]);
      }
    }
    await updateImportFile(transaction, file.id, {
      status: 'duplicate',
      candidate_id: owner?.id ?? null,
      document_id: documentId,
      candidate_name: owner?.name ?? null,
      ...(run.dry_run === 0 ? { file: null } : {}),
    });
    if (run.dry_run === 0 && file.file !== null) afterCommit(() => rm(file.file as string, { force: true }));
  };
}
