import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import { useFormats } from '../../app/formats.ts';

type Entry = Candidate['timeline'][number];

/** What happened, in words. Stages and fields come as codes, names of jobs and people as they are. */
function entryWords({ kind, detail }: Entry, t: TFunction<['candidates', 'pipeline']>): string {
  const { from, to, field, job, event } = detail;
  switch (kind) {
    case 'stage':
      return t(from ? 'timeline.stage' : 'timeline.entered', {
        from: t(`pipeline:stage.${from}`, { defaultValue: from ?? '' }),
        to: t(`pipeline:stage.${to}`, { defaultValue: to ?? '' }),
        job,
      });
    case 'correction':
      return t(to ? 'timeline.correction' : 'timeline.correctionTakenBack', {
        field: t(`field.${field}`, { defaultValue: field ?? '' }),
        to,
      });
    case 'merge':
      return t(event === 'unmerge' ? 'timeline.unmerge' : 'timeline.merge');
    case 'note':
      return t('timeline.note');
    default:
      return t(`timeline.${kind}`, { ...detail });
  }
}

/** All that happened to a candidate, newest first. */
export function Timeline({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation(['candidates', 'pipeline']);
  const { dateTime } = useFormats();
  const entries = [...candidate.timeline].sort((left, right) => right.at - left.at);
  return (
    <section aria-label={t('timeline.title')}>
      <h2 className="pt-4 pb-1.5 font-semibold text-ink text-md tracking-tight">{t('timeline.title')}</h2>
      <ol>
        {entries.map((entry) => (
          <li
            key={`${entry.at} ${entry.kind} ${JSON.stringify(entry.detail)}`}
            className="grid grid-cols-[9.5rem_1fr] gap-3 border-line border-b py-1.5 last:border-0"
          >
            <time dateTime={new Date(entry.at).toISOString()} className="text-ink-3 text-sm tabular-nums">
              {dateTime(entry.at)}
            </time>
            <span className="min-w-0 break-words text-ink-2">
              {entryWords(entry, t)}
              {entry.detail.actor && <span className="text-ink-3"> · {entry.detail.actor}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
