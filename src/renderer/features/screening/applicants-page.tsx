import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId, JobId } from '../../../contract/common.ts';
import type { Evidence } from '../../../contract/resume.ts';
import { usePreference } from '../../app/preferences.ts';
import { QueryError } from '../../app/query-error.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ActiveQuote } from '../documents/quotes.ts';
import { DropArea } from '../intake/drop-area.tsx';
import { DeclineDialog } from '../pipeline/decline-dialog.tsx';
import { useDecisions } from '../pipeline/use-decisions.ts';
import { ApplicantDetail } from './applicant-detail.tsx';
import { ApplicantDocument } from './applicant-document.tsx';
import { ApplicantsList } from './applicants-list.tsx';
import { useApplicantsView } from './applicants-view.ts';
import { useApplicantActions } from './use-applicant-actions.ts';
import { usePicking } from './use-picking.ts';
import { useRanking } from './use-ranking.ts';
import { useRankingKeys } from './use-ranking-keys.ts';
import { useWeights } from './use-weights.ts';

/** The applicants of a job: the ranking, why each stands where they do, and the document it was read from. */
export function ApplicantsPage({ jobId }: { jobId: JobId }) {
  const { t } = useTranslation('screening');
  const { view, setView, applicant, setApplicant } = useApplicantsView();
  const weights = useWeights(jobId);
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const ranking = useRanking(jobId, view, weights.tried, sight);
  const picking = usePicking(ranking);
  const decisions = useDecisions();
  const [documentShown, setDocumentShown] = usePreference('applicants.document', 'shown');
  const [quote, setQuote] = useState<(ActiveQuote & { of: string }) | null>(null);

  const found = applicant === null ? 0 : ranking.indexOf(applicant);
  const [place, setPlace] = useState(0);
  // Out of sight or filtered away, the place where the row stood is kept.
  const index = found === -1 ? Math.min(place, ranking.total - 1) : found;
  const row = ranking.rowAt(index);
  const shown = (applicant as ApplicationId | null) ?? row?.applicationId ?? null;
  const current = applicant === null || found !== -1 ? row : undefined;
  const actions = useApplicantActions(current ?? row, decisions);

  const setActive = useCallback(
    (next: number) => {
      const target = ranking.rowAt(next);
      setPlace(next);
      if (target) setApplicant(target.applicationId);
    },
    [ranking, setApplicant],
  );
  const onSight = useCallback((first: number, last: number) => {
    setSight((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);
  const showQuote = useCallback(
    (evidence: Evidence) => {
      if (shown === null) return;
      setDocumentShown('shown');
      setQuote((before) => ({ evidence, nonce: (before?.nonce ?? 0) + 1, of: shown }));
    },
    [shown, setDocumentShown],
  );
  const bulk = useRankingKeys({ jobId, ranking, index, setActive, picking, actions });
  const active = quote !== null && quote.of === shown ? quote : null;

  if (ranking.head.error) {
    return <QueryError error={ranking.head.error} onRetry={() => void ranking.head.refetch()} />;
  }
  return (
    <DropArea jobId={jobId}>
      <div className="@container flex min-h-0 grow flex-col">
        <div
          data-document={documentShown}
          className="grid min-h-0 grow grid-cols-[minmax(31.75rem,1.2fr)_22.25rem_minmax(17.5rem,1fr)] @max-[71rem]:grid-cols-[minmax(23.5rem,1.3fr)_20rem_minmax(17.5rem,1fr)] @max-[58rem]:grid-cols-[minmax(20rem,1fr)_minmax(18rem,1fr)] @max-[38rem]:grid-cols-1 @max-[38rem]:overflow-y-auto data-[document=hidden]:grid-cols-[minmax(23.5rem,1fr)_minmax(18.5rem,32rem)_auto]"
        >
          <ApplicantsList
            jobId={jobId}
            view={view}
            onView={setView}
            ranking={ranking}
            weights={weights}
            picking={picking}
            decisions={decisions}
            bulk={bulk}
            active={index}
            onActive={setActive}
            onOpen={actions.open}
            onSight={onSight}
          />
          <section
            aria-label={t('detail')}
            className="flex min-h-0 min-w-0 flex-col border-line border-r bg-surface @max-[38rem]:min-h-96"
          >
            {shown !== null && (
              <ApplicantDetail
                key={shown}
                applicationId={shown}
                actions={actions}
                active={active?.evidence ?? null}
                onQuote={showQuote}
                triedScore={weights.tried === null ? null : (current?.overall ?? null)}
              />
            )}
          </section>
          <aside
            aria-label={t('document')}
            className="flex min-h-0 min-w-0 flex-col bg-sunken @max-[58rem]:hidden"
          >
            {documentShown === 'hidden' ? (
              <IconButton
                icon={PanelRightOpen}
                label={t('showDocument')}
                keys="v"
                className="m-2"
                onClick={() => setDocumentShown('shown')}
              />
            ) : (
              shown !== null && (
                <ApplicantDocument
                  key={shown}
                  applicationId={shown}
                  active={active}
                  onActivate={showQuote}
                  actions={
                    <IconButton
                      icon={PanelRightClose}
                      label={t('hideDocument')}
                      keys="v"
                      onClick={() => setDocumentShown('hidden')}
                    />
                  }
                />
              )
            )}
          </aside>
        </div>
      </div>
      <DeclineDialog
        subject={actions.declining?.name ?? ''}
        open={actions.declining !== null}
        onOpen={(open) => !open && actions.stopDeclining()}
        onDecline={actions.declineWith}
      />
    </DropArea>
  );
}
