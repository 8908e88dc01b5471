import { v7 as newId } from 'uuid';
import { WordingLanguage } from '../../contract/authoring.ts';
import { type Job, JobDraft, type JobStatus } from '../../contract/jobs.ts';
import { protectedInCriteria } from '../bias/check-wording.ts';
import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { rescoreJob } from '../screening/rescore.ts';
import { draftOf, rowFromDraft } from './job-row.ts';
import * as queries from './queries.ts';
import { addCustomSkill, removeCustomSkill, suggestSkills } from './skill-queries.ts';

type Errors = { NOT_FOUND: (options: { data: { entity: string; id: string } }) => Error };

export const jobsRouter = (os: Implementer, core: Core) => {
  const { database, changes, now } = core;

  async function jobOrFail(id: string, errors: Errors): Promise<Job> {
    const job = await queries.findJob(database, id);
    if (!job) throw errors.NOT_FOUND({ data: { entity: 'job', id } });
    return job;
  }

  async function patch(
    id: string,
    columns: Parameters<typeof queries.patchJob>[2],
    errors: Errors,
  ): Promise<Job> {
    await queries.patchJob(database, id, columns, now());
    changes.publish('job', [id]);
    return jobOrFail(id, errors);
  }

  async function setStatus(job: Job, status: JobStatus, errors: Errors): Promise<Job> {
    await database.transaction().execute((transaction) => queries.setJobStatus(transaction, job, status));
    return patch(job.id, {}, errors);
  }

  return {
    list: os.jobs.list.handler(({ input }) => queries.listJobs(database, input)),
    facets: os.jobs.facets.handler(() => queries.jobFacets(database)),
    get: os.jobs.get.handler(({ input, errors }) => jobOrFail(input.id, errors)),
    create: os.jobs.create.handler(async ({ input, errors }) => {
      const id = newId();
      await queries.insertJob(database, id, input, now());
      changes.publish('job', [id]);
      return jobOrFail(id, errors);
    }),
    update: os.jobs.update.handler(async ({ input, errors }) => {
      const job = await jobOrFail(input.id, errors);
      const draft = JobDraft.parse({ ...job, ...input.patch });
      await setStatus(job, draft.status, errors);
      const updated = await patch(input.id, rowFromDraft(draft), errors);
      if (
        draft.title !== job.title ||
        draft.description !== job.description ||
        draft.requirements !== job.requirements ||
        draft.benchmark !== job.benchmark
      )
        await rescoreJob(core, input.id);
      return updated;
    }),
    duplicate: os.jobs.duplicate.handler(async ({ input, errors }) => {
      const job = await jobOrFail(input.id, errors);
      const id = newId();
      await database.transaction().execute(async (transaction) => {
        const draft = {
          ...draftOf(job),
          title: `${job.title} ${input.titleSuffix}`.trim(),
          status: 'draft' as const,
          postedAt: null,
        };
        await queries.insertJob(transaction, id, draft, now());
        await queries.patchJob(
          transaction,
          id,
          { criteria: JSON.stringify(job.criteria), knockouts: JSON.stringify(job.knockouts) },
          now(),
        );
      });
      changes.publish('job', [id]);
      return jobOrFail(id, errors);
    }),
    archive: os.jobs.archive.handler(async ({ input, errors }) =>
      setStatus(await jobOrFail(input.id, errors), 'archived', errors),
    ),
    restore: os.jobs.restore.handler(async ({ input, errors }) => {
      const job = await jobOrFail(input.id, errors);
      if (job.status !== 'archived') return job;
      return setStatus(job, await queries.statusBeforeArchiving(database, job.id), errors);
    }),
    remove: os.jobs.remove.handler(async ({ input, errors }) => {
      const job = await jobOrFail(input.id, errors);
      if (job.status !== 'archived') throw errors.CONFLICT({ data: { reason: 'not-archived' } });
      await queries.deleteJob(database, input.id);
      changes.publish('job', [input.id]);
      return { id: input.id };
    }),
    proposeCriteria: os.jobs.proposeCriteria.handler(({ input }) =>
      core.pool.run('criteria.propose', input, { timeout: 20_000 }),
    ),
    saveCriteria: os.jobs.saveCriteria.handler(async ({ input, errors }) => {
      // What the law forbids to ask must not be scored either; wording is checked on the criteria's labels.
      if (
        WordingLanguage.options.some((language) => protectedInCriteria(input.criteria, language).length > 0)
      )
        throw errors.INVALID_INPUT({ data: { field: 'criteria', reason: 'protected' } });
      const job = await patch(input.id, { criteria: JSON.stringify(input.criteria) }, errors);
      return { job, taskId: await rescoreJob(core, input.id) };
    }),
    saveKnockouts: os.jobs.saveKnockouts.handler(({ input, errors }) =>
      patch(input.id, { knockouts: JSON.stringify(input.knockouts) }, errors),
    ),
    departments: departmentsRouter(os, core),
    skills: {
      suggest: os.jobs.skills.suggest.handler(({ input }) => suggestSkills(core, input.query, input.limit)),
      add: os.jobs.skills.add.handler(({ input }) => addCustomSkill(database, input.name, now())),
      remove: os.jobs.skills.remove.handler(async ({ input }) => {
        await removeCustomSkill(database, input.id);
        return { id: input.id };
      }),
    },
  };
};

const departmentsRouter = (os: Implementer, { database, changes }: Core) => ({
  list: os.jobs.departments.list.handler(() => queries.listDepartments(database)),
  add: os.jobs.departments.add.handler(async ({ input }) => {
    await queries.addDepartment(database, input.name);
    changes.publish('department');
    return { name: input.name };
  }),
  rename: os.jobs.departments.rename.handler(async ({ input }) => {
    await queries.renameDepartment(database, input.name, input.to);
    changes.publish('department');
    changes.publish('job');
    return { name: input.to };
  }),
  remove: os.jobs.departments.remove.handler(async ({ input }) => {
    await queries.removeDepartment(database, input.name);
    changes.publish('department');
    changes.publish('job');
    return { name: input.name };
  }),
});
