import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../contract/resume.ts';
import type { CriterionResult, Verdict } from '../../../contract/screening-result.ts';
import { useFormats } from '../../app/formats.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { Quote } from './quote.tsx';
import { reasonWords } from './reason-words.ts';

const TONES: Record<Verdict, ChipTone> = { met: 'met', partly: 'part', missing: 'miss' };

/** Quotes shown at once; the others open on demand. */
const SHOWN = 2;

interface CriterionItemProps {
  result: CriterionResult;
  /** The quote lit up in the document. */
  active: Evidence | null;
  /** Absent where there is no document to show it in. */
  onQuote?: (evidence: Evidence) => void;
}

/** One thing the job asks for: the verdict, the words it rests on, why, and what it adds to the score. */
export function CriterionItem({ result, active, onQuote }: CriterionItemProps) {
  const { t } = useTranslation('screening');
  const formats = useFormats();
  const { criterion, evidence } = result;
  const [page] = evidence.map((quote) => quote.page);
  const reasons = result.reasons.map((reason) => reasonWords(reason, t, formats));
  const shown = evidence.slice(0, SHOWN);
  const others = evidence.slice(SHOWN);
  const quoteOf = (quote: Evidence) => (
    <Quote
      key={`${quote.start} ${quote.end}`}
      evidence={quote}
      active={active}
      {...(onQuote ? { onQuote } : {})}
    />
  );
  return (
    <li className="grid grid-cols-[3.75rem_minmax(0,1fr)_2rem] items-start gap-2 border-line border-b py-2.5 last:border-0">
      <span>
        <Chip tone={TONES[result.verdict]}>{t(`verdict.${result.verdict}`)}</Chip>
      </span>
      <div className="min-w-0">
        <p className="leading-5">
          <b className="break-words font-semibold text-ink">{criterion.label}</b>{' '}
          <span className="text-ink-3 text-sm">
            {t('asked', {
              necessity: t(`necessity.${criterion.necessity}`),
              weight: formats.number(criterion.weight),
            })}
          </span>
        </p>
        {shown.map(quoteOf)}
        {others.length > 0 && (
          <details className="mt-1">
            <summary className="inline-block rounded-sm text-accent-ink text-sm">
              {t('moreQuotes', { count: others.length, shown: formats.number(others.length) })}
            </summary>
            {others.map(quoteOf)}
          </details>
        )}
        <p className="mt-0.5 text-ink-3 text-sm">
          {[page === undefined ? null : t('page', { page }), ...reasons].filter(Boolean).join(' · ')}
        </p>
      </div>
      <b className="text-right font-semibold text-ink tabular-nums">
        <span className="sr-only">{t('pointsBefore')}</span>
        {formats.number(result.points)}
      </b>
    </li>
  );
}
