import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { SaveBar } from '../../app/save-bar.tsx';
import { notify, notifyError } from '../../ui/toast.tsx';
import { CriteriaWordingPanel, useCriteriaWording } from '../authoring/criteria-wording-panel.tsx';
import { BenchmarkField } from './benchmark-field.tsx';
import { criteriaOf, useCriteriaForm } from './criteria-form.ts';
import { CriteriaList } from './criteria-list.tsx';
import { KnockoutFields } from './knockout-fields.tsx';
import { ProposePanel } from './propose-panel.tsx';

const route = getRouteApi('/shell/jobs/$jobId');

/** Stores what was changed, each part by its own call; the workstation ranks the applicants again by itself. */
const useSaveCriteria = (job: Job) => {
  const update = useMutation(orpc.jobs.update.mutationOptions());
  const saveCriteria = useMutation(orpc.jobs.saveCriteria.mutationOptions());
  const saveKnockouts = useMutation(orpc.jobs.saveKnockouts.mutationOptions());
  return async (draft: ReturnType<typeof criteriaOf>, dirty: { [Part in keyof typeof draft]: boolean }) => {
    const { id } = job;
    if (dirty.benchmark) await update.mutateAsync({ id, patch: { benchmark: draft.benchmark } });
    if (dirty.knockouts) await saveKnockouts.mutateAsync({ id, knockouts: draft.knockouts });
    if (!dirty.criteria) return null;
    return (await saveCriteria.mutateAsync({ id, criteria: draft.criteria })).taskId;
  };
};

const CriteriaEditor = ({ job }: { job: Job }) => {
  const { t } = useTranslation('jobs');
  const form = useCriteriaForm(criteriaOf(job));
  const { dirtyFields, isDirty, isSubmitting } = form.formState;
  const store = useSaveCriteria(job);
  const findings = useCriteriaWording(form);
  const blocked = findings.find(({ severity }) => severity === 'block');
  const save = form.handleSubmit(async (draft) => {
    if (blocked) {
      const { text } = blocked;
      notifyError(t('authoring:wording.blockedTitle'), {
        text: t('authoring:wording.blockedText', { text }),
      });
      return;
    }
    const taskId = await store(draft, {
      criteria: dirtyFields.criteria !== undefined,
      knockouts: dirtyFields.knockouts !== undefined,
      benchmark: dirtyFields.benchmark === true,
    });
    form.reset(draft);
    notify(t('done.criteriaSaved'), taskId ? { text: t('done.ranking') } : {});
  });
  return (
    <form
      noValidate
      aria-label={t('criteria.label')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="flex min-h-0 grow flex-col"
    >
      <div className="min-h-0 grow overflow-auto">
        <div className="mx-auto grid max-w-6xl gap-6 px-6 py-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="grid min-w-0 content-start gap-6">
            <CriteriaList form={form} />
            <KnockoutFields form={form} />
          </div>
          <div className="grid content-start gap-6">
            <CriteriaWordingPanel form={form} findings={findings} />
            <BenchmarkField form={form} />
            <ProposePanel form={form} job={job} />
          </div>
        </div>
      </div>
      <SaveBar
        dirty={isDirty}
        saving={isSubmitting}
        label={t('criteria.save')}
        {...(job.applicants > 0 ? { hint: t('criteria.rescore', { count: job.applicants }) } : {})}
        onSave={() => void save()}
        onDiscard={() => form.reset(criteriaOf(job))}
      />
    </form>
  );
};

/** What a job asks for, and how much each counts. */
export const CriteriaPage = () => {
  const { jobId } = route.useParams();
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } })).data;
  return job ? <CriteriaEditor key={job.id} job={job} /> : null;
};
