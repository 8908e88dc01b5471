import { Link } from '@tanstack/react-router';
import { CircleCheck, CopyCheck, Eye, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../contract/index.ts';
import { useFormats } from '../../app/formats.ts';
import { usePlaces } from '../../app/shell/navigation.ts';
import { useActiveTasks } from '../../app/tasks.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

type Counts = Outputs['workspace']['status']['counts'];

interface ItemProps {
  icon: LucideIcon;
  to: string;
  count: number;
  name: 'unreviewed' | 'duplicates';
}

const Item = ({ icon: Icon, to, count, name }: ItemProps) => {
  const { t } = useTranslation('home');
  const formats = useFormats();
  return (
    <li>
      <Link
        to={to}
        className="flex items-center gap-3 px-4 py-2 hover:bg-hover/60 focus-visible:-outline-offset-2"
      >
        <Icon aria-hidden="true" className="size-4 text-ink-3" strokeWidth={1.75} />
        <span className="grow">{t(`toDo.${name}`, { count })}</span>
        <b className="text-md font-semibold tabular-nums">{formats.number(count)}</b>
      </Link>
    </li>
  );
};

const Running = () => {
  const { t } = useTranslation('common');
  const formats = useFormats();
  return useActiveTasks().map((task) => {
    const name = t([`task.${task.kind.replaceAll('.', '-')}`, 'task.other']);
    return (
      <li key={task.id} className="px-4 py-2">
        <ProgressBar
          stacked
          label={
            task.total > 0
              ? t('task.counted', {
                  name,
                  done: formats.number(task.done),
                  total: formats.number(task.total),
                })
              : name
          }
          done={task.done}
          total={task.total}
        />
      </li>
    );
  });
};

/** What waits for a person, and what the machine is busy with. */
export const ToDo = ({ counts }: { counts: Counts }) => {
  const { t } = useTranslation('home');
  const running = useActiveTasks().length;
  const hasDuplicates = usePlaces().some((place) => place.path === '/duplicates') && counts.duplicates > 0;
  return (
    <Panel flush title={t('toDo.title')}>
      <ul>
        {counts.unreviewed > 0 ? (
          <Item icon={Eye} to="/jobs" name="unreviewed" count={counts.unreviewed} />
        ) : null}
        {hasDuplicates ? (
          <Item icon={CopyCheck} to="/duplicates" name="duplicates" count={counts.duplicates} />
        ) : null}
        <Running />
      </ul>
      {counts.unreviewed === 0 && !hasDuplicates && running === 0 ? (
        <p className="flex items-center gap-2.5 px-4 pb-3 text-ink-2">
          <CircleCheck aria-hidden="true" className="size-4 text-met" strokeWidth={1.75} />
          {t('toDo.nothing')}
        </p>
      ) : null}
    </Panel>
  );
};
