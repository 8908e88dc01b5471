import { skipToken, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import type { Evidence } from '../../../contract/resume.ts';
import { orpc } from '../../app/client.ts';
import { DocumentView } from '../documents/document-view.tsx';
import type { ActiveQuote } from '../documents/quotes.ts';
import { ViewerNotice } from '../documents/viewer-notice.tsx';

interface ApplicantDocumentProps {
  applicationId: ApplicationId;
  active: ActiveQuote | null;
  onActivate(evidence: Evidence): void;
  /** Buttons at the end of the line over the document. */
  actions: ReactNode;
}

/** The résumé a score was read from, with every quote lit up. */
export function ApplicantDocument({ applicationId, active, onActivate, actions }: ApplicantDocumentProps) {
  const { t } = useTranslation(['documents', 'screening']);
  const answer = useQuery(orpc.screening.result.queryOptions({ input: { applicationId } }));
  const candidateId = answer.data?.row.candidateId;
  const candidate = useQuery(
    orpc.candidates.get.queryOptions({ input: candidateId ? { id: candidateId } : skipToken }),
  );
  const result = answer.data?.result ?? null;
  const evidence = useMemo(() => result?.criteria.flatMap((criterion) => criterion.evidence) ?? [], [result]);
  const documentId = answer.data?.documentId;
  const document =
    candidate.data?.documents.find(({ id }) => id === documentId) ??
    candidate.data?.documents.find(({ isResume }) => isResume);
  if (candidate.data === undefined) return <ViewerNotice>{t('documents:opening')}</ViewerNotice>;
  if (document === undefined) return <ViewerNotice>{t('documents:none')}</ViewerNotice>;
  return (
    <DocumentView
      document={document}
      evidence={evidence}
      active={active}
      onActivate={onActivate}
      actions={actions}
      {...(candidate.data.resume ? { sections: candidate.data.resume.sections } : {})}
      warnings={result?.warnings ?? candidate.data.resume?.warnings ?? []}
    />
  );
}
