import { ListChecks, PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import type { Evidence } from '../../../contract/resume.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ActiveQuote } from '../documents/quotes.ts';
import { ApplicantDocument } from './applicant-document.tsx';

interface DocumentPaneProps {
  shown: ApplicationId | null;
  quote: ActiveQuote | null;
  onQuote(evidence: Evidence): void;
  hidden: boolean;
  onToggle(): void;
  /** Shows the reasons instead, where there is room for one of them. */
  onWhy(): void;
}

/** The column with the document; it can be folded away. */
export function DocumentPane({ shown, quote, onQuote, hidden, onToggle, onWhy }: DocumentPaneProps) {
  const { t } = useTranslation('screening');
  return (
    <aside
      aria-label={t('document')}
      className="flex min-h-0 min-w-0 flex-col bg-sunken @max-[38rem]/applicants:min-h-96 @max-[58rem]/applicants:group-data-[pane=why]/panes:hidden"
    >
      <div className="hidden justify-end px-3.5 pt-2 @max-[58rem]/applicants:flex">
        <Button small icon={ListChecks} onClick={onWhy}>
          {t('backToWhy')}
        </Button>
      </div>
      {hidden && (
        <IconButton
          icon={PanelRightOpen}
          label={t('showDocument')}
          keys="v"
          className="m-2 @max-[58rem]/applicants:hidden"
          onClick={onToggle}
        />
      )}
      {!hidden && shown !== null && (
        <ApplicantDocument
          key={shown}
          applicationId={shown}
          active={quote}
          onActivate={onQuote}
          actions={
            <IconButton
              icon={PanelRightClose}
              label={t('hideDocument')}
              keys="v"
              className="@max-[58rem]/applicants:hidden"
              onClick={onToggle}
            />
          }
        />
      )}
    </aside>
  );
}
