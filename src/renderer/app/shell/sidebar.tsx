import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Settings as SettingsIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import { orpc } from '../client.ts';
import { useFormats } from '../formats.ts';
import { usePinnedJobs } from '../pinned-jobs.ts';
import { useSettings } from '../settings.ts';
import { usePlaces } from './navigation.ts';
import { WhereTextsGo } from './where-texts-go.tsx';

const itemClass = classNames(
  'flex h-7.5 shrink-0 items-center gap-2 rounded-md px-2 font-medium text-ink-2 hover:bg-hover hover:text-ink',
  'data-[status=active]:bg-surface data-[status=active]:text-ink data-[status=active]:shadow-low data-[status=active]:outline data-[status=active]:outline-line',
);

const Places = () => {
  const { t } = useTranslation('common');
  const formats = useFormats();
  const counts = useQuery(orpc.workspace.status.queryOptions()).data?.counts;
  return usePlaces().map(({ path, name, icon: Icon, count }) => {
    const number = count && counts ? counts[count] : 0;
    return (
      <Link key={path} to={path} activeOptions={{ exact: path === '/' }} className={itemClass}>
        <Icon aria-hidden="true" className="size-4 shrink-0 opacity-75" strokeWidth={1.75} />
        <span className="grow max-md:sr-only">{t(`nav.${name}`)}</span>
        {number > 0 ? (
          <span className="text-xs font-normal text-ink-3 max-md:hidden">{formats.number(number)}</span>
        ) : null}
      </Link>
    );
  });
};

const Pinned = () => {
  const { t } = useTranslation('common');
  const jobs = usePinnedJobs();
  if (jobs.length === 0) return null;
  return (
    <div className="contents max-md:hidden">
      <h2 className="px-2 pt-4 pb-1 text-xs font-medium text-ink-3">{t('nav.pinned')}</h2>
      {jobs.map((job) => (
        <Link key={job.id} to="/jobs/$jobId" params={{ jobId: job.id }} className={itemClass}>
          <span className="truncate">{job.title}</span>
        </Link>
      ))}
    </div>
  );
};

/** Where one can go, what is pinned, and whether anything leaves the machine. */
export const Sidebar = () => {
  const { t } = useTranslation('common');
  const { blind } = useSettings();
  return (
    <nav
      aria-label={t('shell.navigation')}
      className="flex w-52 shrink-0 flex-col gap-0.5 max-md:w-13 overflow-y-auto border-r border-line bg-sunken px-2.5 py-3"
    >
      <div className="flex items-center gap-2 px-2 pt-0.5 pb-3 text-md font-bold tracking-tight">
        <i aria-hidden="true" className="block size-4.5 shrink-0 rounded-full border-5 border-accent" />
        <span className="max-md:sr-only">{t('shell.name')}</span>
      </div>
      <Places />
      <Pinned />
      <div className="grow" />
      <Link to="/settings" className={itemClass}>
        <SettingsIcon aria-hidden="true" className="size-4 shrink-0 opacity-75" strokeWidth={1.75} />
        <span className="max-md:sr-only">{t('nav.settings')}</span>
      </Link>
      <div className="grid justify-items-start gap-1 px-2 pt-2 max-md:sr-only">
        {blind ? <Chip tone="blind">{t('shell.blind')}</Chip> : null}
        <WhereTextsGo />
      </div>
    </nav>
  );
};
