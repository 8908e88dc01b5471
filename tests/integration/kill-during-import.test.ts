import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { openWorkspace } from '../support/workspace.ts';

const FILES = 200;

/** Starts (or goes on with) the import in a process of its own and kills it outright once `done` files are in. */
async function importAndKill(folder: string, done: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [new URL('./import-until-killed.ts', import.meta.url).pathname, folder, String(FILES)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface({ input: child.stdout }))
    if (Number(line) >= done) child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

it('goes on by itself after kill -9 in the middle of an import: nothing lost, nothing twice', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candor-kill-'));
  try {
    await importAndKill(folder, 60);
    await using space = await openWorkspace(folder);
    const { database } = space.workstation.core;
    const before = await database
      .selectFrom('candidates')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    await space.idle();
    const [run] = (await space.client.intake.list({})).items;
    const count = async (
      table: 'candidates' | 'documents' | 'resumes' | 'applications' | 'screenings' | 'candidate_index',
    ): Promise<number> =>
      (
        await database
          .selectFrom(table)
          .select((e) => e.fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n;
    expect({
      interrupted: before.n < FILES,
      run: [run?.status, run?.counts],
      rows: await Promise.all(
        (
          ['candidates', 'documents', 'resumes', 'applications', 'screenings', 'candidate_index'] as const
        ).map(count),
      ),
      people: (await database.selectFrom('candidates').select('email').distinct().execute()).length,
    }).toEqual({
      interrupted: true,
      run: ['done', { total: FILES, waiting: 0, done: FILES, duplicates: 0, failed: 0 }],
      rows: [FILES, FILES, FILES, FILES, FILES, FILES],
      people: FILES,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
