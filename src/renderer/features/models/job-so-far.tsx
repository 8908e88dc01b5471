import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { outcomeWords } from './notice-words.ts';

/** What models have cost for a job and what came of its readings. Nothing before the first. */
export const JobSoFar = ({ jobId }: { jobId: JobId }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const spent = useQuery({ ...orpc.ai.spentByJob.queryOptions({ input: { jobId } }), staleTime: 0 });
  const outcomes = useQuery({ ...orpc.ai.reading.outcomes.queryOptions({ input: { jobId } }), staleTime: 0 });
  const budget = useQuery(orpc.ai.budget.get.queryOptions()).data;
  const [job] = spent.data ?? [];
  const lines = outcomeWords(outcomes.data ?? [], t);
  if (!budget || (!job && lines.length === 0)) return null;
  const cost = formats.cost(job?.cost ?? 0, budget.currency);
  return (
    <div className="grid gap-0.5 text-sm text-ink-3">
      <p>
        {budget.perJob === null
          ? t('reading.spent', { cost })
          : t('reading.spentOf', { cost, budget: formats.cost(budget.perJob, budget.currency) })}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
};
