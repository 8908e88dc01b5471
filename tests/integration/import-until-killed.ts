import { draftJob } from '../support/jobs.ts';
import { textResume } from '../support/text-resumes.ts';
import { openWorkspace } from '../support/workspace.ts';

/** Imports résumés into the workspace named, telling how many are done, until it is killed. */
const [folder, count] = process.argv.slice(2) as [string, string];
const space = await openWorkspace(folder);
const job = await space.client.jobs.create(draftJob());
const uploadIds: string[] = [];
for (let number = 0; number < Number(count); number++) {
  const { path, bytes } = textResume(number);
  uploadIds.push(await space.upload(path, bytes));
}
const started = await space.client.intake.start({ uploadIds, jobId: job.id });
while (true) {
  const { counts } = await space.client.intake.get({ id: started.id });
  process.stdout.write(`${counts.done}\n`);
}
