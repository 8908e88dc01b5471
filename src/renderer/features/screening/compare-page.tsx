import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Columns2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { focusable } from '../../ui/focusable.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { CompareExport } from './compare-export.tsx';
import { CompareTable } from './compare-table.tsx';

const route = getRouteApi('/shell/jobs/$jobId/compare');

/** Two to four applicants of a job side by side. */
export function ComparePage() {
  const { t } = useTranslation('screening');
  const { jobId } = route.useParams();
  const { ids } = route.useSearch();
  const navigate = route.useNavigate();
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } }));
  const enough = ids.length >= 2;
  const answer = useQuery(
    orpc.screening.compare.queryOptions({ input: { applicationIds: ids }, enabled: enough }),
  );
  const without = (id: ApplicationId) =>
    void navigate({ search: { ids: ids.filter((other) => other !== id) }, replace: true });
  return (
    <Page
      title={t('compare.title')}
      crumbs={
        <Link to="/jobs/$jobId/applicants" params={{ jobId }} className="truncate hover:text-ink">
          {job.data?.title ?? t('compare.back')}
        </Link>
      }
      actions={enough && <CompareExport ids={ids} />}
    >
      {!enough && <EmptyState icon={Columns2} title={t('compare.tooFew')} text={t('compare.pick')} />}
      {answer.error && <QueryError error={answer.error} onRetry={() => void answer.refetch()} />}
      {enough && answer.data && (
        <section
          ref={focusable}
          aria-label={t('compare.title')}
          className="min-h-0 grow overflow-auto -outline-offset-2"
        >
          <CompareTable
            people={answer.data}
            benchmark={job.data?.benchmark ?? null}
            removeButton={(person) =>
              ids.length > 2 && (
                <IconButton
                  icon={X}
                  label={t('compare.remove', { name: person.row.name })}
                  onClick={() => without(person.row.applicationId)}
                />
              )
            }
          />
        </section>
      )}
    </Page>
  );
}
