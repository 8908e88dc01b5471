import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { v7 as newId } from 'uuid';
import { insertCandidate } from '../candidates/save-candidate.ts';
import type { Core } from '../core.ts';
import type { Database } from '../database/open-database.ts';
import type { ImportFilesTable } from '../database/schema.ts';
import { keepDocument } from '../documents/document-files.ts';
import { mediaTypeOf } from '../documents/media-type.ts';
import { insertApplication } from '../pipeline/queries.ts';
import type { ReadResult } from '../resumes/read-document.ts';
import { saveScreening } from '../screening/queries.ts';
import { rescoreApplications } from '../screening/rescore.ts';
import type { TaskEffect } from '../tasks/commit-queue.ts';
import type { ImportRun } from './import-run.ts';
import { appliedAtOf, updateImportFile } from './queries.ts';

/** Writes a document that was not known before: file, document, candidate, résumé, application and score, all or nothing. */
export function saveNewDocument(
  core: Core,
  file: ImportFilesTable,
  run: ImportRun,
  sha256: string,
  result: ReadResult,
): TaskEffect {
  if (run.dry_run === 1)
    return (transaction) =>
      updateImportFile(transaction, file.id, { status: 'done', candidate_name: result.record.name });
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
    await keepDocument(core.host.dataFolder, file.file as string, sha256);
    await transaction
      .insertInto('documents')
      .values({
        id: documentId,
        sha256,
        media_type: mediaTypeOf(result.kind, file.path),
        kind: result.kind,
        size: file.size,
        pages: result.pages,
        created_at: now,
      })
      .execute();
    await transaction
      .insertInto('resumes')
      .values({
        document_id: documentId,
        parser_version: result.parserVersion,
        parsed: result.parsed,
        extracted: result.extracted,
        read_at: now,
      })
      .execute();
    await insertCandidate(transaction, { id: candidateId, record: result.record, importId: run.id, now });
    await transaction
      .insertInto('candidate_documents')
      .values({
        candidate_id: candidateId,
        document_id: documentId,
        name: basename(file.path),
        is_resume: 1,
        created_at: now,
      })
      .execute();
    const appliedAt = await appliedAtOf(transaction, file.id);
    const when = { now, appliedAt: appliedAt ?? now };
    if (run.job_id !== null) await apply(transaction, run, candidateId, documentId, result, when);
    await updateImportFile(transaction, file.id, {
      status: 'done',
      candidate_id: candidateId,
      document_id: documentId,
      created_candidate: 1,
      candidate_name: result.record.name,
      file: null,
    });
    core.changes.publish('candidate');
    if (run.job_id !== null) core.changes.publish('job', [run.job_id]);
    afterCommit(() => rm(file.file as string, { force: true }));
  };
}

async function apply(
  transaction: Database,
  run: ImportRun,
  candidateId: string,
  documentId: string,
  result: ReadResult,
  { now, appliedAt }: { now: number; appliedAt: number },
): Promise<void> {
  const jobId = run.job_id as string;
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
