import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { JobId } from '../../../contract/common.ts';
import type { Outputs } from '../../../contract/index.ts';
import { useFormats } from '../../app/formats.ts';
import { Panel } from '../../ui/panel.tsx';

type Event = Outputs['workspace']['status']['recent'][number];

const EventLine = ({ event }: { event: Event }) => {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const job = JobId.safeParse(event.jobId);
  const words = (
    <>
      <span className="truncate text-ink">{event.label}</span>
      <span className="flex justify-between gap-2 text-sm text-ink-3">
        <span>{t([`event.${event.kind}`, 'event.other'])}</span>
        <time dateTime={new Date(event.at).toISOString()}>{formats.ago(event.at)}</time>
      </span>
    </>
  );
  const className = 'grid min-w-0 px-4 py-1.5';
  return job.success ? (
    <Link
      to="/jobs/$jobId/applicants"
      params={{ jobId: job.data }}
      className={`${className} hover:bg-hover/60 focus-visible:-outline-offset-2`}
    >
      {words}
    </Link>
  ) : (
    <div className={className}>{words}</div>
  );
};

/** The last things that happened, newest first. */
export const RecentActivity = ({ events }: { events: readonly Event[] }) => {
  const { t } = useTranslation('home');
  return (
    <Panel flush title={t('recent.title')}>
      {events.length === 0 ? (
        <p className="px-4 pb-3 text-ink-2">{t('recent.none')}</p>
      ) : (
        <ul className="pb-1">
          {events.map((event) => (
            <li key={`${event.at}-${event.kind}-${event.candidateId}-${event.jobId}`}>
              <EventLine event={event} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
