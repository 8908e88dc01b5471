import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AiTask } from '../../../contract/ai.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { QueryError } from '../../app/query-error.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { CallRow } from './call-row.tsx';

const A_PAGE = 50;

interface PagerProps {
  offset: number;
  total: number;
  onOffset: (offset: number) => void;
}

const Pager = ({ offset, total, onOffset }: PagerProps) => {
  const { t } = useTranslation('models');
  const { number } = useFormats();
  if (total <= A_PAGE) return null;
  return (
    <div className="flex items-center justify-end gap-2 border-t border-line px-4 pt-2 pb-1.5">
      <span className="text-sm text-ink-3">
        {t('calls.shown', {
          from: number(offset + 1),
          to: number(Math.min(offset + A_PAGE, total)),
          total: number(total),
        })}
      </span>
      <Button small disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - A_PAGE))}>
        {t('calls.later')}
      </Button>
      <Button small disabled={offset + A_PAGE >= total} onClick={() => onOffset(offset + A_PAGE)}>
        {t('calls.earlier')}
      </Button>
    </div>
  );
};

/** The log of every call to a model, the latest first. */
export const CallsPage = () => {
  const { t } = useTranslation('models');
  const [task, setTask] = useState<AiTask | 'all'>('all');
  const [outcomes, setOutcomes] = useState<'all' | 'failed'>('all');
  const [offset, setOffset] = useState(0);
  const failed = outcomes === 'failed';
  const log = useQuery({
    ...orpc.ai.log.queryOptions({
      input: { offset, limit: A_PAGE, task: task === 'all' ? null : task, failed },
    }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const currency = useQuery(orpc.ai.budget.get.queryOptions()).data?.currency ?? 'EUR';
  return (
    <Panel flush title={t('calls.title')} text={t('calls.text')}>
      <div className="flex flex-wrap gap-3 px-4 pb-3">
        <Select
          aria-label={t('calls.task')}
          options={[
            { value: 'all', label: t('calls.allTasks') },
            ...AiTask.options.map((value) => ({ value, label: t(`task.${value}`) })),
          ]}
          value={task}
          onValue={(value) => {
            setTask(value);
            setOffset(0);
          }}
        />
        <Segmented
          label={t('calls.outcomes')}
          options={[
            { value: 'all', label: t('calls.all') },
            { value: 'failed', label: t('calls.failed') },
          ]}
          value={outcomes}
          onValue={(value) => {
            setOutcomes(value);
            setOffset(0);
          }}
        />
      </div>
      {log.error ? <QueryError error={log.error} onRetry={() => void log.refetch()} /> : null}
      {log.data?.total === 0 ? (
        <p className="border-t border-line px-4 py-6 text-ink-2">
          {t(failed || task !== 'all' ? 'calls.noneFiltered' : 'calls.none')}
        </p>
      ) : null}
      <ul>
        {log.data?.items.map((call) => (
          <CallRow key={call.id} call={call} currency={currency} />
        ))}
      </ul>
      <Pager offset={offset} total={log.data?.total ?? 0} onOffset={setOffset} />
    </Panel>
  );
};
