import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import type { Evidence } from '../../../contract/resume.ts';
import { orpc } from '../../app/client.ts';
import { Page } from '../../app/page.tsx';
import { QueryError } from '../../app/query-error.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DocumentView } from '../documents/document-view.tsx';
import type { ActiveQuote } from '../documents/quotes.ts';
import { ViewerNotice } from '../documents/viewer-notice.tsx';
import { ActivityPanel } from './activity-panel.tsx';
import { CandidateActions } from './candidate-actions.tsx';
import { evidenceOf } from './evidence-of.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { FitPanel } from './fit-panel.tsx';
import { ResumePanel } from './resume-panel.tsx';
import { TagsEditor } from './tags-editor.tsx';

const route = getRouteApi('/shell/candidates/$candidateId');
const NOTHING: Evidence[] = [];

/** Everything known of one candidate, beside the document it was read from. */
export function CandidatePage() {
  const { t } = useTranslation('candidates');
  const { candidateId } = route.useParams();
  const answer = useQuery(orpc.candidates.get.queryOptions({ input: { id: candidateId } }));
  if (answer.error) return <QueryError error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined)
    return (
      <p role="status" className="p-6 text-ink-3">
        {t('reading')}
      </p>
    );
  return <Loaded key={candidateId} candidate={answer.data} />;
}

type Narrow = 'about' | 'document';

function Loaded({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const [tab, setTab] = useState('resume');
  const [narrow, setNarrow] = useState<Narrow>('about');
  const [quote, setQuote] = useState<ActiveQuote | null>(null);
  const show = useCallback((evidence: Evidence) => {
    setQuote((before) => ({ evidence, nonce: (before?.nonce ?? 0) + 1 }));
    setNarrow('document');
  }, []);
  const active = quote?.evidence ?? null;
  return (
    <Page
      title={candidate.displayName}
      crumbs={
        <Link to="/candidates" className="hover:text-ink">
          {t('title')}
        </Link>
      }
      actions={<CandidateActions candidate={candidate} />}
    >
      <div className="@container/candidate flex min-h-0 grow flex-col">
        <div className="hidden px-4 py-2 @max-[50rem]/candidate:block">
          <Segmented
            label={t('show')}
            value={narrow}
            onValue={setNarrow}
            options={[
              { value: 'about', label: t('about') },
              { value: 'document', label: t('document') },
            ]}
          />
        </div>
        <div
          data-narrow={narrow}
          className="group grid min-h-0 grow grid-cols-[minmax(26rem,1.1fr)_minmax(22rem,1fr)] @max-[50rem]/candidate:grid-cols-1"
        >
          <div className="flex min-h-0 min-w-0 flex-col border-line border-r bg-surface @max-[50rem]/candidate:group-data-[narrow=document]:hidden">
            <div className="shrink-0 px-5 pt-4 pb-2">
              <FieldsPanel candidate={candidate} active={active} onShow={show} />
              <TagsEditor candidate={candidate} />
            </div>
            <Tabs
              label={t('tabs.label')}
              value={tab}
              onValue={setTab}
              className="grow [&>[role=tablist]]:px-5 [&>[role=tabpanel]]:overflow-y-auto [&>[role=tabpanel]]:px-5 [&>[role=tabpanel]]:pb-8"
              tabs={[
                {
                  value: 'resume',
                  label: t('tabs.resume'),
                  content: <ResumePanel candidate={candidate} active={active} onShow={show} />,
                },
                {
                  value: 'activity',
                  label: t('tabs.activity'),
                  content: <ActivityPanel candidate={candidate} />,
                },
                { value: 'fit', label: t('tabs.fit'), content: <FitPanel candidate={candidate} /> },
              ]}
            />
          </div>
          <div className="flex min-h-0 min-w-0 flex-col bg-sunken @max-[50rem]/candidate:group-data-[narrow=about]:hidden">
            <Documents candidate={candidate} active={quote} onShow={show} />
          </div>
        </div>
      </div>
    </Page>
  );
}

interface DocumentsProps {
  candidate: Candidate;
  active: ActiveQuote | null;
  onShow(evidence: Evidence): void;
}

function Documents({ candidate, active, onShow }: DocumentsProps) {
  const { t } = useTranslation(['candidates', 'documents']);
  const resume = candidate.documents.find(({ isResume }) => isResume) ?? candidate.documents[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const document = candidate.documents.find(({ id }) => id === chosen) ?? resume;
  // Evidence is of the résumé that was parsed; another document has none.
  const isParsed = document?.id === resume?.id;
  const evidence = useMemo(
    () => (isParsed && candidate.resume ? evidenceOf(candidate.resume) : NOTHING),
    [isParsed, candidate.resume],
  );
  if (document === undefined) return <ViewerNotice>{t('documents:none')}</ViewerNotice>;
  return (
    <>
      {candidate.documents.length > 1 && (
        <div className="px-3 pt-2">
          <Select
            aria-label={t('documentsLabel')}
            value={document.id as string}
            options={candidate.documents.map(({ id, name }) => ({ value: id as string, label: name }))}
            onValue={setChosen}
            className="w-full"
          />
        </div>
      )}
      <DocumentView
        document={document}
        evidence={evidence}
        active={isParsed ? active : null}
        onActivate={onShow}
        {...(isParsed && candidate.resume
          ? { warnings: candidate.resume.warnings, sections: candidate.resume.sections }
          : {})}
      />
    </>
  );
}
