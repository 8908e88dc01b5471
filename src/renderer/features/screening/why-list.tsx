import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../contract/resume.ts';
import type { ScreeningResult } from '../../../contract/screening-result.ts';
import { useFormats } from '../../app/formats.ts';
import { CriterionItem } from './criterion-item.tsx';

interface WhyListProps {
  result: ScreeningResult;
  active: Evidence | null;
  onQuote?: (evidence: Evidence) => void;
}

/** Every criterion with its evidence and points: what the score is made of. */
export function WhyList({ result, active, onQuote }: WhyListProps) {
  const { t } = useTranslation('screening');
  const { number, percent } = useFormats();
  const score = number(Math.round(result.overall));
  return (
    <section aria-label={t('why', { score })} className="px-3.5 pt-3 pb-6">
      <header className="flex items-baseline justify-between gap-2">
        <h3 className="font-semibold text-ink text-md tracking-tight">{t('why', { score })}</h3>
        <span className="text-ink-3 text-sm" title={t('engine', { engine: result.engine })}>
          {t('sameScore')}
        </span>
      </header>
      <ul>
        {result.criteria.map((criterion) => (
          <CriterionItem
            key={criterion.criterion.id}
            result={criterion}
            active={active}
            {...(onQuote ? { onQuote } : {})}
          />
        ))}
      </ul>
      <dl className="mt-1 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-line border-t pt-3 text-ink-3 text-sm">
        <dt>{t('likeness')}</dt>
        <dd className="text-right tabular-nums">{percent(result.similarity)}</dd>
        <dt>{t('confidence')}</dt>
        <dd className="text-right tabular-nums">{percent(result.confidence)}</dd>
      </dl>
      {result.missing.length > 0 && <p className="mt-2 text-ink-3 text-sm">{t('capped')}</p>}
    </section>
  );
}
