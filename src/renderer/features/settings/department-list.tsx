import { useMutation, useQuery } from '@tanstack/react-query';
import { Check, PenLine, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AddLine } from './add-line.tsx';

interface DepartmentRowProps {
  name: string;
  jobs: number;
}

const DepartmentRow = ({ name, jobs }: DepartmentRowProps) => {
  const { t } = useTranslation('settings');
  const rename = useMutation(orpc.jobs.departments.rename.mutationOptions());
  const remove = useMutation(orpc.jobs.departments.remove.mutationOptions());
  const [draft, setDraft] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const save = (): void => {
    const to = draft?.trim() ?? '';
    if (to !== '' && to !== name) rename.mutate({ name, to });
    setDraft(null);
  };

  if (draft !== null) {
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        className="flex grow items-center gap-1"
      >
        <Input
          autoFocus
          aria-label={t('departments.newName', { name })}
          value={draft}
          maxLength={80}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
          }}
        />
        <IconButton type="submit" icon={Check} label={t('common:action.save')} />
        <IconButton icon={X} label={t('common:action.cancel')} onClick={() => setDraft(null)} />
      </form>
    );
  }
  return (
    <>
      <span className="grow font-medium">{name}</span>
      <span className="text-sm text-ink-3">{t('jobs:posting.jobs', { count: jobs })}</span>
      <IconButton icon={PenLine} label={t('departments.rename', { name })} onClick={() => setDraft(name)} />
      <IconButton
        icon={Trash2}
        label={t('departments.remove', { name })}
        onClick={() => (jobs > 0 ? setAsking(true) : remove.mutate({ name }))}
      />
      <ConfirmDialog
        open={asking}
        onOpen={setAsking}
        title={t('departments.removeTitle', { name })}
        text={t('departments.removeText', { count: jobs })}
        confirm={t('departments.removeConfirm')}
        cancel={t('common:action.cancel')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ name }, { onSuccess: () => setAsking(false) })}
      />
    </>
  );
};

/** The departments jobs are ordered by. */
export const DepartmentList = () => {
  const { t } = useTranslation('settings');
  const departments = useQuery(orpc.jobs.departments.list.queryOptions()).data ?? [];
  const add = useMutation(orpc.jobs.departments.add.mutationOptions());
  return (
    <Panel flush title={t('departments.title')} text={t('departments.text')}>
      <ul>
        {departments.map(({ name, jobs }) => (
          <li
            key={name}
            className="flex min-h-10 items-center gap-2 border-t border-line px-4 first:border-0"
          >
            <DepartmentRow name={name} jobs={jobs} />
          </li>
        ))}
      </ul>
      <AddLine label={t('departments.add')} onAdd={(name) => add.mutate({ name })} />
    </Panel>
  );
};
