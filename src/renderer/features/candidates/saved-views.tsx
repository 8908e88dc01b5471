import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { BookmarkPlus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { FilterChip } from '../../ui/chip.tsx';
import { Input } from '../../ui/input.tsx';
import { Popover } from '../../ui/popover.tsx';
import { notify } from '../../ui/toast.tsx';

interface SavedViewsProps {
  query: string;
  onQuery(query: string): void;
  /** The query can be read. */
  canSave: boolean;
}

/** Queries kept under a name, with how many they find now. */
export function SavedViews({ query, onQuery, canSave }: SavedViewsProps) {
  const { t } = useTranslation('candidates');
  const { number } = useFormats();
  const queryClient = useQueryClient();
  const reread = () => void queryClient.invalidateQueries({ queryKey: orpc.candidates.views.key() });
  const views = useQuery(orpc.candidates.views.list.queryOptions());
  const saving = useMutation(orpc.candidates.views.save.mutationOptions({ onSuccess: reread }));
  const removing = useMutation(
    orpc.candidates.views.remove.mutationOptions({
      onSuccess: (_answer, { id }) => {
        const view = views.data?.find((entry) => entry.id === id);
        reread();
        if (!view) return;
        const again = () => saving.mutate({ name: view.name, query: view.query });
        notify(t('views.removed', { name: view.name }), { action: { label: t('undo'), run: again } });
      },
    }),
  );
  const current = views.data?.find((view) => view.query === query);
  if ((views.data ?? []).length === 0 && (query === '' || !canSave)) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {views.data?.map((view) => (
        <FilterChip
          key={view.id}
          on={view.id === current?.id}
          count={number(view.count)}
          onToggle={() => onQuery(view.id === current?.id ? '' : view.query)}
        >
          {view.name}
        </FilterChip>
      ))}
      {current && (
        <Button small variant="ghost" icon={X} onClick={() => removing.mutate({ id: current.id })}>
          {t('views.remove')}
        </Button>
      )}
      {query !== '' && !current && canSave && <SaveView onSave={(name) => saving.mutate({ name, query })} />}
    </div>
  );
}

function SaveView({ onSave }: { onSave(name: string): void }) {
  const { t } = useTranslation('candidates');
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <Popover
      label={t('views.save')}
      open={open}
      onOpen={setOpen}
      trigger={
        <Button small variant="ghost" icon={BookmarkPlus}>
          {t('views.save')}
        </Button>
      }
    >
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onSave(name.trim());
          setName('');
          setOpen(false);
        }}
      >
        <Input
          aria-label={t('views.name')}
          placeholder={t('views.name')}
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit" variant="primary">
          {t('save')}
        </Button>
      </form>
    </Popover>
  );
}
