import { useQuery } from '@tanstack/react-query';
import { FilePenLine } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../contract/authoring.ts';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { QueryError } from '../../app/query-error.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BriefPanel } from './brief-panel.tsx';
import { DraftHistory } from './draft-history.tsx';
import { DraftView } from './draft-view.tsx';
import { SectionsWritten } from './sections-written.tsx';
import { useDrafting } from './use-drafting.ts';

/** Pixels left above a draft. */
const MARGIN = 24;

interface DraftStudioProps {
  /** Null for a job that is not there yet. */
  jobId: JobId | null;
  /** The lines to begin with. */
  brief: string;
  /** The draft shown; its id stands in the address. */
  draftId: string | null;
  onDraft: (id: string | null) => void;
  /** Beside the draft, above its history: what the draft leaves open. */
  aside?: (draft: Draft) => ReactNode;
  /** Below the draft: what to do with it. */
  footer: (draft: Draft) => ReactNode;
}

/** The button that was pressed is gone by now: whoever works by keys goes on at the draft, and sees it from who wrote it on. */
function showFromItsStart(draft: HTMLElement | null): void {
  draft?.focus({ preventScroll: true });
  const around = draft?.closest('[data-scrolls]');
  if (draft && around)
    around.scrollTop += draft.getBoundingClientRect().top - around.getBoundingClientRect().top - MARGIN;
}

/** From a few lines to a draft: written as one watches, then accepted, refused or wished otherwise. */
export const DraftStudio = ({ jobId, brief, draftId, onDraft, aside, footer }: DraftStudioProps) => {
  const { t } = useTranslation('authoring');
  const room = useRef<HTMLElement>(null);
  const { drafting, write, stop } = useDrafting(({ id }) => {
    showFromItsStart(room.current);
    onDraft(id);
  });
  const [begun, setBegun] = useState(brief);
  const stored = useQuery({
    ...orpc.authoring.get.queryOptions({ input: { id: draftId ?? '' } }),
    enabled: draftId !== null,
  });
  const draft = draftId === null ? null : (stored.data ?? null);
  const shown = drafting.writing ? null : draft;
  return (
    <>
      <div data-scrolls className="min-h-0 grow overflow-auto">
        <div className="mx-auto grid max-w-6xl items-start gap-x-8 gap-y-6 px-6 py-6 lg:grid-cols-[20rem_minmax(0,1fr)]">
          <div className="grid content-start gap-6">
            <BriefPanel
              key={draft?.id ?? 'none'}
              brief={draft?.brief ?? begun}
              language={draft?.language ?? 'en'}
              basedOn={draft?.id ?? null}
              drafting={drafting}
              onStop={stop}
              onWrite={(input) => {
                setBegun(input.brief);
                void write({ ...input, jobId });
              }}
            />
            {shown ? aside?.(shown) : null}
            <DraftHistory jobId={jobId} draftId={draftId} onDraft={onDraft} />
          </div>
          <section ref={room} tabIndex={-1} aria-label={t('studio.label')} className="min-w-0 outline-none">
            {drafting.writing ? <SectionsWritten drafting={drafting} /> : null}
            {stored.error && !drafting.writing ? (
              <QueryError error={stored.error} onRetry={() => void stored.refetch()} />
            ) : null}
            {shown ? <DraftView key={shown.id} draft={shown} /> : null}
            {draftId === null && !drafting.writing ? (
              <EmptyState icon={FilePenLine} title={t('studio.empty.title')} text={t('studio.empty.text')} />
            ) : null}
          </section>
        </div>
      </div>
      {shown ? footer(shown) : null}
    </>
  );
};
