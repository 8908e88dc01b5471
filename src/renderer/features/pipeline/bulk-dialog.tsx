import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { ApplicationId } from '../../../contract/common.ts';
import type { BulkAction, BulkPreview } from '../../../contract/pipeline.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { StageChip } from './stage-chip.tsx';

interface BulkDialogProps {
  ids: readonly ApplicationId[];
  action: BulkAction;
  onClose(): void;
  onApply(action: BulkAction): void;
}

/** Names listed in full; of more the first ones and how many are left. */
const SHOWN = 60;

/** Says whom a bulk action would change, from which stage to which, before it is done. */
export function BulkDialog({ ids, action, onClose, onApply }: BulkDialogProps) {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  const [reason, setReason] = useState('');
  const confirm = useRef<HTMLButtonElement>(null);
  const preview = useQuery(
    orpc.pipeline.preview.queryOptions({ input: { applicationIds: [...ids], action } }),
  );
  const changed = preview.data?.changed ?? [];
  const unchanged = preview.data?.unchanged ?? [];
  const ready = changed.length > 0 && action.kind !== 'decline';
  useEffect(() => {
    if (ready) confirm.current?.focus();
  }, [ready]);
  const kind =
    action.kind === 'hold' || action.kind === 'shortlist'
      ? `${action.kind}.${action.on ? 'on' : 'off'}`
      : action.kind;
  const stage = action.kind === 'move' ? t(`stage.${action.stage}`) : '';
  const tag = action.kind === 'tag' ? action.tag : '';
  const final: BulkAction =
    action.kind === 'decline' ? { kind: 'decline', reason: reason.trim() || null } : action;
  return (
    <Dialog
      open
      onOpen={(open) => !open && onClose()}
      title={t(`preview.title.${kind}`, { count: changed.length, shown: number(changed.length), stage, tag })}
      {...(preview.data ? {} : { text: t('preview.counting') })}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            variant={action.kind === 'decline' ? 'danger' : 'primary'}
            disabled={changed.length === 0}
            ref={confirm}
            onClick={() => onApply(final)}
          >
            {t(`preview.apply.${kind}`, { count: changed.length, shown: number(changed.length) })}
          </Button>
        </>
      }
    >
      {action.kind === 'decline' && (
        <Field label={t('decline.reason')} hint={t('decline.hint')} className="mb-3">
          <Input value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
      <Changed entries={changed} />
      <Unchanged entries={unchanged} />
    </Dialog>
  );
}

type Preview = z.infer<typeof BulkPreview>;

/** Whom it changes, and from where to where. */
function Changed({ entries }: { entries: Preview['changed'] }) {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  const more = entries.length - SHOWN;
  return (
    <>
      <ul className="divide-y divide-line">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.applicationId} className="flex h-8 items-center gap-2">
            <span className="min-w-0 grow truncate font-medium">{entry.name}</span>
            <StageChip stage={entry.from} />
            {entry.from !== entry.to && (
              <>
                <ArrowRight aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" />
                <span className="sr-only">{t('preview.to')}</span>
                <StageChip stage={entry.to} />
              </>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="py-2 text-ink-3 text-sm">{t('preview.more', { count: more, shown: number(more) })}</p>
      )}
    </>
  );
}

/** Whom it leaves as they are, and why. */
function Unchanged({ entries }: { entries: Preview['unchanged'] }) {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  if (entries.length === 0) return null;
  return (
    <details className="mt-2 text-ink-3 text-sm">
      <summary>{t('preview.unchanged', { count: entries.length, shown: number(entries.length) })}</summary>
      <ul className="mt-1 grid gap-0.5">
        {entries.slice(0, SHOWN).map((entry) => (
          <li key={entry.applicationId}>{t(`nothing.${entry.reason}`, { name: entry.name })}</li>
        ))}
      </ul>
    </details>
  );
}
