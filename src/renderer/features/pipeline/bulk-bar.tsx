import { Columns2, Star, Tag, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import { type BulkAction, Stage } from '../../../contract/pipeline.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Popover } from '../../ui/popover.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import type { Decisions } from './use-decisions.ts';

interface BulkBarProps {
  ids: readonly ApplicationId[];
  decisions: Decisions;
  /** Nothing picked any more. */
  onClear(): void;
  /** Shows two to four side by side. */
  onCompare(): void;
  /** An action asked for by keyboard; null when none is. */
  asked: BulkAction | null;
  onAsked(action: BulkAction | null): void;
}

/** What can be done with all picked rows; each action shows first what it would change. */
export function BulkBar({ ids, decisions, onClear, onCompare, asked, onAsked }: BulkBarProps) {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  return (
    <section
      aria-label={t('bulk.title')}
      className="flex flex-wrap items-center gap-1 border-line border-t bg-raised px-3 py-2"
    >
      <span aria-live="polite" className="font-medium text-sm">
        {t('bulk.picked', { count: ids.length, shown: number(ids.length) })}
      </span>
      <IconButton icon={X} label={t('bulk.clear')} onClick={onClear} className="mr-1" />
      <Button small variant="primary" onClick={() => onAsked({ kind: 'advance' })}>
        {t('advance')}
      </Button>
      <Button small onClick={() => onAsked({ kind: 'hold', on: true })}>
        {t('hold')}
      </Button>
      <Button small onClick={() => onAsked({ kind: 'decline', reason: null })}>
        {t('decline.confirm')}
      </Button>
      <Menu
        align="start"
        trigger={<Button small>{t('bulk.move')}</Button>}
        groups={[
          Stage.options.map((stage) => ({
            id: stage,
            label: t(`stage.${stage}`),
            run: () => onAsked({ kind: 'move', stage }),
          })),
        ]}
      />
      <IconButton
        icon={Star}
        label={t('shortlist')}
        onClick={() => onAsked({ kind: 'shortlist', on: true })}
      />
      <TagButton onTag={(tag) => onAsked({ kind: 'tag', tag })} />
      <IconButton
        icon={Columns2}
        label={t('bulk.compare')}
        keys="c"
        disabled={ids.length < 2 || ids.length > 4}
        onClick={onCompare}
      />
      {asked && (
        <BulkDialog
          ids={ids}
          action={asked}
          onClose={() => onAsked(null)}
          onApply={(action) => {
            onAsked(null);
            void decisions.decide([...ids], action).then(onClear, () => undefined);
          }}
        />
      )}
    </section>
  );
}

function TagButton({ onTag }: { onTag(tag: string): void }) {
  const { t } = useTranslation('pipeline');
  const [open, setOpen] = useState(false);
  const [tag, setTag] = useState('');
  return (
    <Popover
      label={t('bulk.tag')}
      open={open}
      onOpen={setOpen}
      trigger={<IconButton icon={Tag} label={t('bulk.tag')} />}
    >
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() === '') return;
          onTag(tag.trim());
          setTag('');
          setOpen(false);
        }}
      >
        <Input
          aria-label={t('bulk.tagName')}
          placeholder={t('bulk.tagName')}
          maxLength={40}
          value={tag}
          onChange={(event) => setTag(event.target.value)}
        />
        <Button type="submit">{t('bulk.tagAdd')}</Button>
      </form>
    </Popover>
  );
}
