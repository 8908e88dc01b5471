import { createHash } from 'node:crypto';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { CandidateDocument } from '../../contract/candidates.ts';
import type { Core } from '../core.ts';
import { documentFile, redactedFolder } from '../documents/document-files.ts';
import { identityOfOwners } from './identity-queries.ts';
import { isDrawn, REDACTION_VERSION } from './shown-document.ts';

/** A file that may be shown and downloaded in blind review: what tells who it is is not in it. */
export interface RedactedCopy {
  file: string;
  mediaType: string;
}

/** Three hundred pages are drawn in under a minute. */
const TIMEOUT_MS = 120_000;

/** Copies being made, by their file: a viewer asks for several ranges at once. */
const underWay = new Map<string, Promise<void>>();

/**
 * The redacted copy of a document, made in a pool thread on first use and kept until the document is read again or a
 * correction changes who it may name. Null for a document that was never read: nothing is known of what it holds.
 * @throws PoolError
 */
export async function redactedCopy(core: Core, documentId: string): Promise<RedactedCopy | null> {
  const row = await core.database
    .selectFrom('documents')
    .innerJoin('resumes', 'resumes.document_id', 'documents.id')
    .select(['documents.sha256', 'documents.kind', 'resumes.parser_version', 'resumes.read_at'])
    .where('documents.id', '=', documentId)
    .executeTakeFirst();
  if (!row) return null;
  const identity = await identityOfOwners(core.database, documentId);
  const key = createHash('sha256')
    .update(JSON.stringify([REDACTION_VERSION, row.parser_version, row.read_at, identity]))
    .digest('hex');
  const drawn = isDrawn(row.kind as CandidateDocument['kind']);
  const folder = redactedFolder(core.host.dataFolder, row.sha256);
  const file = join(folder, `${key.slice(0, 32)}.${drawn ? 'pdf' : 'txt'}`);
  if (!(await exists(file))) {
    const original = documentFile(core.host.dataFolder, row.sha256);
    const making = underWay.get(file) ?? make(core, documentId, original, identity, folder, file);
    underWay.set(file, making);
    await making.finally(() => underWay.delete(file));
  }
  return { file, mediaType: drawn ? 'application/pdf' : 'text/plain; charset=utf-8' };
}

async function make(
  core: Core,
  documentId: string,
  original: string,
  identity: Awaited<ReturnType<typeof identityOfOwners>>,
  folder: string,
  file: string,
): Promise<void> {
  const { parsed, extracted } = await core.database
    .selectFrom('resumes')
    .select(['parsed', 'extracted'])
    .where('document_id', '=', documentId)
    .executeTakeFirstOrThrow();
  const bytes = await core.pool.run(
    'blind.redact',
    { file: original, extracted, parsed, identity },
    { timeout: TIMEOUT_MS },
  );
  await mkdir(folder, { recursive: true });
  const part = `${file}.${newId()}.part`;
  await writeFile(part, bytes);
  await rename(part, file);
  await removeOthers(folder, file);
}

/** Copies made before a correction may name who it is now known to be. */
async function removeOthers(folder: string, file: string): Promise<void> {
  const others = (await readdir(folder)).map((name) => join(folder, name));
  for (const other of others)
    if (other !== file && !underWay.has(other) && !other.endsWith('.part')) await rm(other, { force: true });
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
