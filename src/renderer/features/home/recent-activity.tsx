import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { JobId } from '../../../contract/common.ts';
import { useFormats } from '../../app/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { type EventGroup, groupEvents, type RecentEvent } from './event-groups.ts';

const EventLine = ({ group }: { group: EventGroup }) => {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const { first, more } = group;
  const job = JobId.safeParse(first.jobId);
  const event = t([`event.${first.kind}`, 'event.other']);
  const words = (
    <>
      <span className="min-w-0 grow truncate">
        <span className="font-medium text-ink">{first.label}</span>{' '}
        <span className="text-ink-3">{more > 0 ? t('event.more', { event, count: more }) : event}</span>
      </span>
      <time dateTime={new Date(first.at).toISOString()} className="shrink-0 text-sm text-ink-3">
        {formats.ago(first.at)}
      </time>
    </>
  );
  const className = 'flex min-w-0 items-baseline justify-between gap-4 px-4 py-1.5';
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

/** The last things that happened, newest first; the same thing many times over is one line. */
export const RecentActivity = ({ events }: { events: readonly RecentEvent[] }) => {
  const { t } = useTranslation('home');
  return (
    <Panel flush title={t('recent.title')}>
      {events.length === 0 ? (
        <p className="px-4 pb-3 text-ink-2">{t('recent.none')}</p>
      ) : (
        <ul className="pb-1">
          {groupEvents(events).map((group) => (
            <li key={group.key}>
              <EventLine group={group} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
