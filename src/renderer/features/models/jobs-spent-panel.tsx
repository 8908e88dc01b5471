import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Budget, JobSpent } from '../../../contract/ai.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';

const JobRow = ({ spent, budget }: { spent: JobSpent; budget: Budget }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const { perJob, currency } = budget;
  const cost = formats.cost(spent.cost, currency);
  return (
    <tr className="border-b border-line tabular-nums last:border-0">
      <th scope="row" className="py-1.5 text-left font-medium">
        <Link to="/jobs/$jobId/applicants" params={{ jobId: spent.jobId }} className="hover:text-accent-ink">
          {spent.title}
        </Link>
      </th>
      <td className="w-40 px-4 py-1.5">
        {perJob === null ? null : (
          <ShareBar
            part={Math.min(spent.cost, perJob)}
            whole={perJob}
            label={t('meter.label', { cost, budget: formats.cost(perJob, currency) })}
          />
        )}
      </td>
      <td className="py-1.5 text-right">{formats.number(spent.calls)}</td>
      <td className="py-1.5 text-right">{cost}</td>
    </tr>
  );
};

/** What models cost for each job so far, beside what a job may cost. Nothing where none was paid for. */
export const JobsSpentPanel = ({ budget }: { budget: Budget }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const jobs = useQuery({ ...orpc.ai.spentByJob.queryOptions({ input: {} }), staleTime: 0 }).data ?? [];
  if (jobs.length === 0) return null;
  const { perJob, currency } = budget;
  return (
    <Panel
      title={t('spent.title')}
      text={
        perJob === null ? t('spent.noBudget') : t('spent.text', { budget: formats.cost(perJob, currency) })
      }
    >
      <table className="w-full">
        <thead>
          <tr className="border-b border-line text-xs text-ink-3">
            <th className="py-1.5 text-left font-medium">{t('spent.job')}</th>
            <th className="px-4 py-1.5 text-left font-medium">{perJob === null ? '' : t('spent.share')}</th>
            <th className="py-1.5 text-right font-medium">{t('meter.callsColumn')}</th>
            <th className="py-1.5 text-right font-medium">{t('meter.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((spent) => (
            <JobRow key={spent.jobId} spent={spent} budget={budget} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
};
