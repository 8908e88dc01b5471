import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { BriefcaseBusiness, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JobStatus } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { useWindowedRows } from '../../app/windowed-query.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { JobsFilterBar } from './jobs-filter-bar.tsx';
import { JobsTable } from './jobs-table.tsx';

const OPEN: JobStatus[] = ['draft', 'active', 'paused'];
const route = getRouteApi('/shell/jobs');

/** All jobs, with search, filters and what is yet to do for each. */
export const JobsPage = () => {
  const { t } = useTranslation('jobs');
  const navigate = useNavigate();
  const search = route.useSearch();
  const rows = useWindowedRows((offset, limit) =>
    orpc.jobs.list.queryOptions({
      input: {
        offset,
        limit,
        search: search.search ?? '',
        status: search.status ? [search.status] : OPEN,
        department: search.department ?? null,
        location: search.location ?? null,
        sort: search.sort ?? 'updated',
      },
    }),
  );
  const filtered = Boolean(search.search || search.status || search.department || search.location);
  const create = (): void => void navigate({ to: '/jobs/new' });
  useShortcut({ id: 'jobs.new', group: t('keys'), label: t('new.action'), keys: 'n', run: create });

  return (
    <Page
      title={t('title')}
      actions={
        <Button variant="primary" icon={Plus} keys="n" onClick={create}>
          {t('new.action')}
        </Button>
      }
    >
      <JobsFilterBar
        search={search}
        onSearch={(next) => void navigate({ to: '/jobs', search: next, replace: true })}
      />
      {rows.error ? (
        <QueryError error={rows.error} onRetry={rows.retry} />
      ) : (
        <JobsTable
          rows={rows}
          sort={search.sort ?? 'updated'}
          onSort={(sort) => void navigate({ to: '/jobs', search: { ...search, sort }, replace: true })}
          empty={
            rows.isPending ? null : filtered ? (
              <EmptyState title={t('none.title')} text={t('none.text')}>
                <Link to="/jobs" className={buttonClass()}>
                  {t('none.reset')}
                </Link>
              </EmptyState>
            ) : (
              <EmptyState icon={BriefcaseBusiness} title={t('empty.title')} text={t('empty.text')}>
                <Link to="/jobs/new" className={buttonClass('primary')}>
                  {t('new.action')}
                </Link>
                <Link to="/welcome" className={buttonClass()}>
                  {t('empty.sample')}
                </Link>
              </EmptyState>
            )
          }
        />
      )}
    </Page>
  );
};
