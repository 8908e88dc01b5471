import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../contract/resume.ts';
import { classNames } from '../../ui/class-names.ts';
import { samePlace } from '../documents/quotes.ts';

interface PlaceButtonProps {
  evidence: Evidence | null | undefined;
  active: Evidence | null;
  onShow(evidence: Evidence): void;
  className?: string;
  children: ReactNode;
}

/** Something read from the document; a click lights it up there. Plain words where no place is known. */
export function PlaceButton({ evidence, active, onShow, className, children }: PlaceButtonProps) {
  const { t } = useTranslation('candidates');
  if (!evidence) return <span className={className}>{children}</span>;
  const lit = active !== null && samePlace(active, evidence);
  return (
    <button
      type="button"
      aria-pressed={lit}
      title={t('showInDocument', { page: evidence.page })}
      onClick={() => onShow(evidence)}
      className={classNames(
        'rounded-sm text-left decoration-mark-line decoration-2 underline-offset-3',
        lit ? 'bg-mark text-mark-ink' : 'hover:bg-mark/30 hover:underline',
        className,
      )}
    >
      {children}
    </button>
  );
}
