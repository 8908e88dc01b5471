import { useMutation } from '@tanstack/react-query';
import type { Draft } from '../../../contract/authoring.ts';
import type { JobId } from '../../../contract/common.ts';
import type { Job } from '../../../contract/jobs.ts';
import { client, orpc } from '../../app/client.ts';
import { EMPTY_DRAFT } from '../jobs/job-form.ts';
import type { OpenFacts } from './draft-facts.tsx';

/** Ties a draft to its job, and with it the drafts it was written from, so that they can still be compared. */
const attachWithEarlier = async (draft: Draft, jobId: JobId): Promise<void> => {
  let { basedOn } = await client.authoring.attach({ id: draft.id, jobId });
  while (basedOn !== null) {
    // An earlier one may have been deleted; then the line ends there.
    const earlier = await client.authoring.attach({ id: basedOn, jobId }).catch(() => null);
    basedOn = earlier?.basedOn ?? null;
  }
};

/** Turns a draft into a job with its criteria and interview kit, or into the posting of one that is there. */
export const useTakeDraft = () => {
  const create = useMutation(orpc.jobs.create.mutationOptions());
  const update = useMutation(orpc.jobs.update.mutationOptions());
  const saveCriteria = useMutation(orpc.jobs.saveCriteria.mutationOptions());
  const saveKit = useMutation(orpc.authoring.kit.save.mutationOptions());

  const asJob = async (draft: Draft, facts: OpenFacts): Promise<Job> => {
    const { title, description, requirements } = draft.fields;
    const job = await create.mutateAsync({
      ...EMPTY_DRAFT,
      title,
      description,
      requirements,
      location: facts.location,
      workMode: facts.workMode ?? EMPTY_DRAFT.workMode,
      employmentType: facts.employmentType ?? EMPTY_DRAFT.employmentType,
      level: facts.level ?? EMPTY_DRAFT.level,
    });
    await attachWithEarlier(draft, job.id);
    // The job stands; what cannot be added to it is said by a notice and can be added later.
    await Promise.allSettled([
      saveCriteria.mutateAsync({ id: job.id, criteria: draft.criteria }),
      saveKit.mutateAsync({ jobId: job.id, questions: draft.kit.questions }),
    ]);
    return job;
  };

  const asPosting = ({ fields }: Draft, jobId: JobId): Promise<Job> =>
    update.mutateAsync({
      id: jobId,
      patch: { title: fields.title, description: fields.description, requirements: fields.requirements },
    });

  return { asJob, asPosting };
};
