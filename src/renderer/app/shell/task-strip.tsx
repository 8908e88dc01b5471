import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { orpc } from '../client.ts';
import { useFormats } from '../formats.ts';
import { groupTasks, type TaskGroup } from '../task-progress.ts';
import { useActiveTasks } from '../tasks.ts';
import { useWindowWork, type WindowWork } from '../window-work.ts';

const TaskLine = ({ group }: { group: TaskGroup }) => {
  const { t } = useTranslation('common');
  const formats = useFormats();
  const cancel = useMutation(orpc.workspace.tasks.cancel.mutationOptions());
  const name = t([`task.${group.kind.replaceAll('.', '-')}`, 'task.other']);
  const { done, total } = group;
  const label =
    total > 0 ? t('task.counted', { name, done: formats.number(done), total: formats.number(total) }) : name;
  return (
    <li className="flex items-center gap-3">
      <ProgressBar label={label} done={done} total={total} className="grow" />
      <Button
        variant="ghost"
        small
        disabled={cancel.isPending}
        aria-label={t('task.stopThis', { name })}
        onClick={() => {
          for (const id of group.ids) cancel.mutate({ id });
        }}
      >
        {t('task.stop')}
      </Button>
    </li>
  );
};

const WorkLine = ({ work }: { work: WindowWork }) => {
  const { t } = useTranslation('common');
  return (
    <li className="flex items-center gap-3">
      <ProgressBar label={work.label} done={work.done} total={work.total} className="grow" />
      <Button variant="ghost" small aria-label={t('task.stopThis', { name: work.label })} onClick={work.stop}>
        {t('task.stop')}
      </Button>
    </li>
  );
};

/** What goes on in the background, with a count and a way to stop it. */
export const TaskStrip = () => {
  const { t } = useTranslation('common');
  const groups = groupTasks(
    useActiveTasks().filter((task) => task.status === 'waiting' || task.status === 'running'),
  );
  const own = [...useWindowWork().values()];
  if (groups.length === 0 && own.length === 0) return null;
  return (
    <section aria-label={t('task.region')} className="border-t border-line bg-surface px-4 py-1.5">
      <ul className="grid gap-1">
        {own.map((work) => (
          <WorkLine key={work.label} work={work} />
        ))}
        {groups.map((group) => (
          <TaskLine key={group.kind} group={group} />
        ))}
      </ul>
    </section>
  );
};
