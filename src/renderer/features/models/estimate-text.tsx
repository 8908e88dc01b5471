import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Estimate } from '../../../contract/ai.ts';
import { useFormats } from '../../app/formats.ts';
import { QueryError } from '../../app/query-error.tsx';

const Figures = ({ estimate }: { estimate: Estimate }) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  if (estimate.calls === 0) return <p className="text-ink-2">{t('reading.nobody')}</p>;
  const { cost, currency, fits } = estimate;
  return (
    <>
      <p className="text-ink-2">
        {t('reading.estimate', {
          count: estimate.calls,
          tokens: formats.number(estimate.inputTokens + estimate.outputTokens),
          model: `${estimate.model} (${estimate.provider})`,
        })}
      </p>
      <p className="text-lg font-semibold text-ink">
        {cost === null ? t('reading.noPrice') : t('reading.cost', { cost: formats.cost(cost, currency) })}
      </p>
      <p className={fits ? 'text-ink-3' : 'text-miss'}>{t(fits ? 'reading.fits' : 'reading.unfit')}</p>
    </>
  );
};

/** What a reading would take: calls, tokens, money, and whether the budget allows it. */
export const EstimateText = ({ estimate }: { estimate: UseQueryResult<Estimate, Error> }) => {
  const { t } = useTranslation('models');
  if (estimate.error) {
    return <QueryError error={estimate.error} onRetry={() => void estimate.refetch()} />;
  }
  return (
    <div role="status" className="grid gap-0.5 rounded-md bg-sunken px-3 py-2.5">
      {estimate.data ? (
        <Figures estimate={estimate.data} />
      ) : (
        <p className="text-ink-2">{t('reading.estimating')}</p>
      )}
    </div>
  );
};
