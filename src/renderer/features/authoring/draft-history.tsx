import { useMutation, useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';

interface DraftHistoryProps {
  jobId: JobId | null;
  draftId: string | null;
  onDraft: (id: string | null) => void;
}

/** The drafts there are, the latest first. */
export const DraftHistory = ({ jobId, draftId, onDraft }: DraftHistoryProps) => {
  const { t } = useTranslation('authoring');
  const formats = useFormats();
  const drafts = useQuery(orpc.authoring.history.queryOptions({ input: { jobId } })).data ?? [];
  const remove = useMutation(orpc.authoring.remove.mutationOptions());
  if (drafts.length === 0) return null;
  return (
    <Panel flush title={t('history.title')}>
      <ul>
        {drafts.map(({ id, fields, wish, createdAt }) => (
          <li
            key={id}
            aria-current={id === draftId ? 'true' : undefined}
            className="flex items-center gap-1 border-t border-line pr-1.5 pl-1.5 aria-[current]:bg-accent-soft"
          >
            <button
              type="button"
              onClick={() => onDraft(id)}
              className="min-w-0 grow rounded-md px-2.5 py-1.5 text-left hover:bg-hover"
            >
              <span className="block truncate font-medium text-ink">{fields.title}</span>
              <span className="block truncate text-sm text-ink-3">
                {[formats.ago(createdAt), wish ? t('history.wish', { wish }) : null]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
            <IconButton
              icon={Trash2}
              label={t('history.remove', { date: formats.dateTime(createdAt) })}
              onClick={() =>
                remove.mutate({ id }, { onSuccess: () => (id === draftId ? onDraft(null) : undefined) })
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
};
