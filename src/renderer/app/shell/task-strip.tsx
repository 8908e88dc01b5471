import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TaskProgress } from '../../../contract/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { orpc } from '../client.ts';
import { useFormats } from '../formats.ts';
import { useActiveTasks } from '../tasks.ts';

const SHOWN = 2;

const TaskLine = ({ task }: { task: TaskProgress }) => {
  const { t } = useTranslation('common');
  const formats = useFormats();
  const cancel = useMutation(orpc.workspace.tasks.cancel.mutationOptions());
  const name = t([`task.${task.kind.replaceAll('.', '-')}`, 'task.other']);
  const label =
    task.total > 0
      ? t('task.counted', { name, done: formats.number(task.done), total: formats.number(task.total) })
      : name;
  return (
    <li className="flex items-center gap-3">
      <ProgressBar label={label} done={task.done} total={task.total} className="grow" />
      <Button
        variant="ghost"
        small
        disabled={cancel.isPending}
        aria-label={t('task.stopThis', { name })}
        onClick={() => cancel.mutate({ id: task.id })}
      >
        {t('task.stop')}
      </Button>
    </li>
  );
};

/** What goes on in the background, with a count and a way to stop it. */
export const TaskStrip = () => {
  const { t } = useTranslation('common');
  const tasks = useActiveTasks().filter((task) => task.status === 'waiting' || task.status === 'running');
  if (tasks.length === 0) return null;
  return (
    <section aria-label={t('task.region')} className="border-t border-line bg-surface px-4 py-1.5">
      <ul className="grid gap-1">
        {tasks.slice(0, SHOWN).map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
      {tasks.length > SHOWN ? (
        <p className="text-sm text-ink-3">{t('task.more', { count: tasks.length - SHOWN })}</p>
      ) : null}
    </section>
  );
};
