import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus, Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { OpenJobs } from './open-jobs.tsx';
import { RecentActivity } from './recent-activity.tsx';
import { ToDo } from './to-do.tsx';

const Begin = () => {
  const { t } = useTranslation('home');
  return (
    <EmptyState icon={Sparkles} title={t('begin.title')} text={t('begin.text')}>
      <Link to="/jobs/new" className={buttonClass('primary')}>
        <Plus aria-hidden="true" className="size-3.5" />
        {t('begin.job')}
      </Link>
      <Link to="/welcome" className={buttonClass()}>
        {t('begin.sample')}
      </Link>
    </EmptyState>
  );
};

/** What there is to do today. */
export const HomePage = () => {
  const { t } = useTranslation('home');
  const status = useQuery(orpc.workspace.status.queryOptions());
  return (
    <Page title={t('title')}>
      <div className="min-h-0 grow overflow-auto">
        {status.error ? <QueryError error={status.error} onRetry={() => void status.refetch()} /> : null}
        {status.data?.empty ? <Begin /> : null}
        {status.data && !status.data.empty ? (
          <div className="mx-auto grid max-w-6xl items-start gap-5 px-6 py-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="grid min-w-0 content-start gap-5">
              <OpenJobs />
              <RecentActivity events={status.data.recent} />
            </div>
            <ToDo counts={status.data.counts} />
          </div>
        ) : null}
      </div>
    </Page>
  );
};
