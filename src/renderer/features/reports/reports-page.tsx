import { useQuery } from '@tanstack/react-query';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { ReportsPanel } from './reports-panel.tsx';

/** Reports of any job. */
export const ReportsPage = () => {
  const { t } = useTranslation('reports');
  const jobs = useQuery(orpc.jobs.list.queryOptions({ input: { sort: 'updated', limit: 500 } }));
  const [chosen, setChosen] = useState<JobId | null>(null);
  const items = jobs.data?.items ?? [];
  const job = items.find(({ id }) => id === chosen) ?? items[0];
  return (
    <Page title={t('title')}>
      <div className="min-h-0 grow overflow-auto">
        <div className="mx-auto grid max-w-6xl content-start gap-5 px-6 py-6">
          {jobs.error ? <QueryError error={jobs.error} onRetry={() => void jobs.refetch()} /> : null}
          {jobs.data && !job ? (
            <EmptyState icon={FileText} title={t('empty.title')} text={t('empty.text')} />
          ) : null}
          {job ? (
            <>
              <Field label={t('job')} className="max-w-md">
                <Select
                  options={items.map(({ id, title, location }) => ({
                    value: id,
                    label: [title, location].filter(Boolean).join(', '),
                  }))}
                  value={job.id}
                  onValue={setChosen}
                />
              </Field>
              <ReportsPanel key={job.id} jobId={job.id} />
            </>
          ) : null}
        </div>
      </div>
    </Page>
  );
};
