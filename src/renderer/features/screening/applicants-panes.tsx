import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { usePreference } from '../../app/preferences.ts';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { ApplicantsList } from './applicants-list.tsx';
import { DetailPane } from './detail-pane.tsx';
import { DocumentPane } from './document-pane.tsx';
import { type Applicants, useQuote } from './use-applicants.ts';

/** The columns: three where there is room, list and one of the other two where there is less, below each other on the smallest. */
const COLUMNS = [
  'group/panes grid min-h-0 grow grid-cols-[minmax(37rem,1.2fr)_21rem_minmax(17.5rem,1fr)]',
  '@max-[75.5rem]/applicants:grid-cols-[minmax(23.5rem,1fr)_20rem_17.5rem]',
  '@min-[58rem]/applicants:data-[document=hidden]:grid-cols-[minmax(23.5rem,1fr)_minmax(18.5rem,32rem)_auto]',
  '@max-[58rem]/applicants:grid-cols-[minmax(20rem,1fr)_minmax(18rem,1fr)]',
  '@max-[38rem]/applicants:grid-cols-1 @max-[38rem]/applicants:overflow-y-auto',
].join(' ');

/** The ranking, why the one shown stands where they do, and the document it was read from. */
export function ApplicantsPanes({ jobId, applicants }: { jobId: JobId; applicants: Applicants }) {
  const { t } = useTranslation('screening');
  const { shown } = applicants;
  const [documentShown, setDocumentShown] = usePreference('applicants.document', 'shown');
  const [pane, setPane] = useState<'why' | 'document'>('why');
  const { quote, show } = useQuote(shown, () => {
    setDocumentShown('shown');
    setPane('document');
  });
  const toggleDocument = () => setDocumentShown(documentShown === 'shown' ? 'hidden' : 'shown');
  useShortcut({
    id: 'applicants.document',
    group: t('title'),
    label: t(documentShown === 'shown' ? 'hideDocument' : 'showDocument'),
    keys: 'v',
    run: toggleDocument,
  });
  return (
    <div className="@container/applicants flex min-h-0 grow flex-col">
      <div data-document={documentShown} data-pane={pane} className={COLUMNS}>
        <ApplicantsList jobId={jobId} applicants={applicants} />
        <DetailPane
          applicants={applicants}
          quote={quote}
          onQuote={show}
          onDocument={() => setPane('document')}
        />
        <DocumentPane
          shown={shown}
          quote={quote}
          onQuote={show}
          hidden={documentShown === 'hidden'}
          onToggle={toggleDocument}
          onWhy={() => setPane('why')}
        />
      </div>
    </div>
  );
}
