import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../contract/resume.ts';
import { classNames } from '../../ui/class-names.ts';
import { samePlace } from '../documents/quotes.ts';

interface QuoteProps {
  evidence: Evidence;
  active: Evidence | null;
  onQuote?: (evidence: Evidence) => void;
}

const QUOTE = 'mt-1 block w-full border-l-2 py-px pl-2 text-left text-ink-2';

/** Words of the document, verbatim. A click shows where they stand. */
export function Quote({ evidence, active, onQuote }: QuoteProps) {
  const { t } = useTranslation('screening');
  const lit = active !== null && samePlace(active, evidence);
  if (onQuote === undefined) {
    return (
      <blockquote className={classNames(QUOTE, 'border-line-strong')}>
        <span className="line-clamp-4 break-words">{evidence.quote}</span>
      </blockquote>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={lit}
      title={t('showInDocument', { page: evidence.page })}
      onClick={() => onQuote(evidence)}
      className={classNames(
        QUOTE,
        'rounded-r-sm transition-colors',
        lit
          ? 'border-mark-line bg-linear-to-r from-mark to-mark/20 text-mark-ink'
          : 'border-line-strong hover:border-mark-line hover:bg-mark/25 hover:text-ink',
      )}
    >
      <span className="line-clamp-4 break-words">{evidence.quote}</span>
    </button>
  );
}
