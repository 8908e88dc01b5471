import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck, CopyCheck, Eye, FileWarning, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../contract/index.ts';
import type { Import } from '../../../contract/intake.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { isRunning, withFailures } from './imports.ts';

type Counts = Outputs['workspace']['status']['counts'];

/** Imports looked at for what is running or went wrong. */
const LATEST = 10;

const lineClass = 'flex items-center gap-3 px-4 py-2 hover:bg-hover/60 focus-visible:-outline-offset-2';

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
      <Link to={to} className={lineClass}>
        <Icon aria-hidden="true" className="size-4 text-ink-3" strokeWidth={1.75} />
        <span className="grow">{t(`toDo.${name}`, { count })}</span>
        <b className="text-md font-semibold tabular-nums">{formats.number(count)}</b>
      </Link>
    </li>
  );
};

const RunningImport = ({ entry }: { entry: Import }) => {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const { total, waiting } = entry.counts;
  const words = { done: formats.number(total - waiting), total: formats.number(total) };
  return (
    <li>
      <Link to="/imports/$importId" params={{ importId: entry.id }} className={lineClass}>
        <ProgressBar
          stacked
          className="grow"
          label={entry.status === 'unpacking' ? t('toDo.unpacking') : t('toDo.reading', words)}
          done={total - waiting}
          total={entry.status === 'unpacking' ? 0 : total}
        />
      </Link>
    </li>
  );
};

const FailedImport = ({ entry }: { entry: Import }) => {
  const { t } = useTranslation('home');
  const formats = useFormats();
  return (
    <li>
      <Link to="/imports/$importId" params={{ importId: entry.id }} className={lineClass}>
        <FileWarning aria-hidden="true" className="size-4 text-part" strokeWidth={1.75} />
        <span className="grow">{t('toDo.failed', { count: entry.counts.failed })}</span>
        <time dateTime={new Date(entry.startedAt).toISOString()} className="text-sm text-ink-3">
          {formats.ago(entry.startedAt)}
        </time>
      </Link>
    </li>
  );
};

/** What waits for a person, and what is being read. */
export const ToDo = ({ counts }: { counts: Counts }) => {
  const { t } = useTranslation('home');
  const imports = useQuery(orpc.intake.list.queryOptions({ input: { limit: LATEST } })).data?.items ?? [];
  const running = imports.filter(isRunning);
  const failed = withFailures(imports, Date.now());
  const waiting = counts.unreviewed + counts.duplicates + running.length + failed.length;
  return (
    <Panel flush title={t('toDo.title')}>
      <ul>
        {counts.unreviewed > 0 ? (
          <Item icon={Eye} to="/jobs" name="unreviewed" count={counts.unreviewed} />
        ) : null}
        {counts.duplicates > 0 ? (
          <Item icon={CopyCheck} to="/duplicates" name="duplicates" count={counts.duplicates} />
        ) : null}
        {running.map((entry) => (
          <RunningImport key={entry.id} entry={entry} />
        ))}
        {failed.map((entry) => (
          <FailedImport key={entry.id} entry={entry} />
        ))}
      </ul>
      {waiting === 0 ? (
        <p className="flex items-center gap-2.5 px-4 pb-3 text-ink-2">
          <CircleCheck aria-hidden="true" className="size-4 text-met" strokeWidth={1.75} />
          {t('toDo.nothing')}
        </p>
      ) : null}
    </Panel>
  );
};
