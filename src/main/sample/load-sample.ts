import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { ImportId } from '../../contract/common.ts';
import type { Core } from '../core.ts';
import { startImport } from '../intake/start-import.ts';
import { insertJob, patchJob } from '../jobs/queries.ts';
import { writeSettings } from '../workspace/settings-queries.ts';
import { SampleManifest, sampleJob } from './sample-manifest.ts';

const TIMEOUT_MS = 20_000;
const DAY_MS = 24 * 3_600_000;

/**
 * Puts the sample workspace's jobs and candidates beside whatever is there, by the same way real ones come in: their
 * documents are read, not their data copied. Answers the import of the first job, for the screen to watch.
 */
export async function loadSample(core: Core): Promise<{ importId: ImportId }> {
  const folder = join(core.host.resourcesFolder, 'sample');
  const manifest = SampleManifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const imports: ImportId[] = [];
  for (const entry of manifest.jobs) {
    const jobId = newId();
    const file = await readFile(join(folder, entry.file), 'utf8');
    const profile = await core.pool.run('criteria.readJob', file, { timeout: TIMEOUT_MS });
    const { draft, knockouts } = sampleJob(file, profile, core.now() - entry.postedDaysAgo * DAY_MS);
    await core.database.transaction().execute(async (transaction) => {
      await insertJob(transaction, jobId, draft, core.now());
      await patchJob(
        transaction,
        jobId,
        { criteria: JSON.stringify(profile.criteria), knockouts: JSON.stringify(knockouts) },
        core.now(),
      );
    });
    const appliedAt = new Map<string, number>();
    for (const { file: document, appliedDaysAgo } of manifest.candidates.filter(
      ({ job }) => job === entry.id,
    ))
      appliedAt.set(await copyAsUpload(core, folder, document), core.now() - appliedDaysAgo * DAY_MS);
    const uploadIds = [...appliedAt.keys()];
    const started = await startImport(core, { uploadIds, jobId, dryRun: false, source: 'sample', appliedAt });
    imports.push(started.id);
  }
  await writeSettings(core.database, { welcomed: true });
  core.changes.publish('settings');
  core.changes.publish('job');
  const [first] = imports;
  if (!first) throw new Error('The sample workspace holds no jobs.');
  return { importId: first };
}

async function copyAsUpload(core: Core, folder: string, document: string): Promise<string> {
  const id = newId();
  const file = join(core.host.dataFolder, 'uploads', id);
  await mkdir(join(core.host.dataFolder, 'uploads'), { recursive: true });
  await copyFile(join(folder, document), file);
  const { size } = await stat(file);
  await core.database
    .insertInto('uploads')
    .values({ id, path: document.replace(/^.*\//, ''), size, file, created_at: core.now() })
    .execute();
  return id;
}
