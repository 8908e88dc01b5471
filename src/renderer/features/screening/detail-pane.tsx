import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../contract/resume.ts';
import { Button } from '../../ui/button.tsx';
import type { ActiveQuote } from '../documents/quotes.ts';
import { ApplicantDetail } from './applicant-detail.tsx';
import type { Applicants } from './use-applicants.ts';

interface DetailPaneProps {
  applicants: Applicants;
  quote: ActiveQuote | null;
  onQuote(evidence: Evidence): void;
  /** Shows the document instead, where there is room for one of them. */
  onDocument(): void;
}

/** The column that says why. */
export function DetailPane({ applicants, quote, onQuote, onDocument }: DetailPaneProps) {
  const { t } = useTranslation('screening');
  const { shown, actions, weights, current } = applicants;
  return (
    <section
      aria-label={t('detail')}
      className="flex min-h-0 min-w-0 flex-col border-line border-r bg-surface @max-[38rem]/applicants:min-h-96 @max-[58rem]/applicants:group-data-[pane=document]/panes:hidden"
    >
      <div className="hidden justify-end px-3.5 pt-2 @max-[58rem]/applicants:flex">
        <Button small icon={FileText} onClick={onDocument}>
          {t('document')}
        </Button>
      </div>
      {shown !== null && (
        <ApplicantDetail
          key={shown}
          applicationId={shown}
          actions={actions}
          active={quote?.evidence ?? null}
          onQuote={onQuote}
          triedScore={weights.tried === null ? null : (current?.overall ?? null)}
        />
      )}
    </section>
  );
}
