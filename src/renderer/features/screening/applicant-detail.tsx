import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import type { Evidence } from '../../../contract/resume.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { QueryError } from '../../app/query-error.tsx';
import { focusable } from '../../ui/focusable.ts';
import { ReadingPanel } from '../models/reading-panel.tsx';
import { ApplicantHeader } from './applicant-header.tsx';
import type { ApplicantActions } from './use-applicant-actions.ts';
import { WhyList } from './why-list.tsx';

interface ApplicantDetailProps {
  applicationId: ApplicationId;
  actions: ApplicantActions;
  active: Evidence | null;
  onQuote(evidence: Evidence): void;
  /** The score under weights being tried out, where it differs from the stored one. */
  triedScore: number | null;
}

/** Why an applicant scores as they do, and what to do with them. */
export function ApplicantDetail({
  applicationId,
  actions,
  active,
  onQuote,
  triedScore,
}: ApplicantDetailProps) {
  const { t } = useTranslation('screening');
  const { number } = useFormats();
  const answer = useQuery(orpc.screening.result.queryOptions({ input: { applicationId } }));
  if (answer.error) return <QueryError error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <div aria-busy="true" className="grow" />;
  const { row, result, summary, documentId } = answer.data;
  return (
    <>
      <ApplicantHeader
        row={row}
        location={summary.location}
        languages={summary.languages}
        actions={actions}
      />
      <section
        ref={focusable}
        aria-label={t('evidence', { name: row.name })}
        className="min-h-0 grow overflow-y-auto -outline-offset-2"
      >
        {triedScore !== null && (
          <p className="mx-3.5 mt-3 rounded-md bg-accent-soft px-2.5 py-1.5 text-accent-ink text-sm">
            {t('weights.trying', { score: number(Math.round(triedScore)) })}
          </p>
        )}
        {result === null ? (
          <p className="px-3.5 py-4 text-ink-2">{t('notScreenedText')}</p>
        ) : (
          <WhyList result={result} active={active} {...(documentId === null ? {} : { onQuote })} />
        )}
        <ReadingPanel
          applicationId={applicationId}
          active={active}
          {...(documentId === null ? {} : { onQuote })}
        />
      </section>
    </>
  );
}
