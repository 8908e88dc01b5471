import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId, JobId, TaskId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { notify } from '../../ui/toast.tsx';
import { EstimateText } from './estimate-text.tsx';
import { JobSoFar } from './job-so-far.tsx';
import { ReadingProgress } from './reading-progress.tsx';

const RUNS = ['1', '3', '5'] as const;

interface ReadingDialogProps {
  jobId: JobId;
  picked: readonly ApplicationId[];
  /** The reading that was begun here and goes on; null when there is none. */
  taskId: TaskId | null;
  onStart: (taskId: TaskId) => void;
  onClose: () => void;
}

const NoModel = () => {
  const { t } = useTranslation('models');
  return (
    <div className="grid justify-items-start gap-2 rounded-md bg-sunken px-3 py-2.5">
      <p className="font-semibold text-ink">{t('reading.noModel')}</p>
      <p className="text-ink-2">{t('reading.noModelText')}</p>
      <Link to="/settings/models" className={buttonClass()}>
        {t('reading.settings')}
      </Link>
    </div>
  );
};

/** What a reading with a model takes, before; how far it is, after it has begun. */
export const ReadingDialog = ({ jobId, picked, taskId, onStart, onClose }: ReadingDialogProps) => {
  const { t } = useTranslation('models');
  const [who, setWho] = useState<'chosen' | 'all'>(picked.length > 0 ? 'chosen' : 'all');
  const [runs, setRuns] = useState<(typeof RUNS)[number]>('1');
  const input = {
    jobId,
    applicationIds: who === 'chosen' ? [...picked] : null,
    runs: Number(runs),
  };
  const estimate = useQuery({
    ...orpc.ai.reading.estimate.queryOptions({ input }),
    staleTime: 0,
    enabled: taskId === null,
  });
  const start = useMutation(
    orpc.ai.reading.start.mutationOptions({
      onSuccess: (started) => {
        onStart(started.taskId);
        notify(t('reading.started'), { text: t('reading.startedText') });
      },
    }),
  );
  const ready = estimate.data !== undefined && estimate.data.calls > 0;
  const withoutModel = estimate.data?.model === '';
  return (
    <Dialog
      open
      onOpen={onClose}
      title={t('reading.title')}
      text={t('reading.text')}
      closeLabel={t('common:action.close')}
      footer={
        taskId === null ? (
          <>
            <Button onClick={onClose}>{t('common:action.cancel')}</Button>
            <Button
              variant="primary"
              disabled={!ready || start.isPending}
              onClick={() => start.mutate(input)}
            >
              {t('reading.start')}
            </Button>
          </>
        ) : (
          <Button onClick={onClose}>{t('reading.background')}</Button>
        )
      }
    >
      {taskId === null ? (
        <div className="grid gap-3.5 pt-1 pb-2">
          {picked.length > 0 ? (
            <Field label={t('reading.who')}>
              <Select
                options={[
                  { value: 'chosen', label: t('reading.chosen', { count: picked.length }) },
                  { value: 'all', label: t('reading.everyone') },
                ]}
                value={who}
                onValue={setWho}
              />
            </Field>
          ) : null}
          <Field label={t('reading.runs')} hint={t('reading.runsHint')}>
            <Select
              options={RUNS.map((value) => ({ value, label: value }))}
              value={runs}
              onValue={setRuns}
              className="w-20"
            />
          </Field>
          {withoutModel ? <NoModel /> : <EstimateText estimate={estimate} />}
          <JobSoFar jobId={jobId} />
        </div>
      ) : (
        <ReadingProgress taskId={taskId} />
      )}
    </Dialog>
  );
};
