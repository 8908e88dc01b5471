import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '../../../contract/candidates.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { QueryError } from '../../app/query-error.tsx';
import { Chip } from '../../ui/chip.tsx';
import { ScoreBar } from '../../ui/score-bar.tsx';
import { AddToJob } from './add-to-job.tsx';

const HEADING = 'pt-4 pb-1.5 font-semibold text-ink text-md tracking-tight';

/** Other open jobs this candidate would fit, and candidates like them. */
export function FitPanel({ candidate }: { candidate: Candidate }) {
  return (
    <>
      <OtherRoles candidate={candidate} />
      <Similar candidate={candidate} />
    </>
  );
}

function OtherRoles({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation(['candidates', 'screening']);
  const { number } = useFormats();
  const roles = useQuery(orpc.candidates.otherRoles.queryOptions({ input: { id: candidate.id } }));
  return (
    <section aria-label={t('otherRoles')}>
      <h2 className={HEADING}>{t('otherRoles')}</h2>
      {roles.error && <QueryError error={roles.error} />}
      {roles.data?.length === 0 && <p className="text-ink-3">{t('noOtherRoles')}</p>}
      <ul>
        {roles.data?.map((role) => (
          <li
            key={role.jobId}
            className="flex min-h-10 items-center gap-3 border-line border-b last:border-0"
          >
            <Link
              to="/jobs/$jobId/applicants"
              params={{ jobId: role.jobId }}
              className="min-w-0 grow truncate font-medium hover:text-accent-ink"
            >
              {role.title}
            </Link>
            <ScoreBar
              value={role.overall}
              label={`${t('screening:column.score')} ${number(Math.round(role.overall))}`}
              className="w-32 shrink-0"
            />
            <span className="flex w-24 justify-end">
              {role.applied ? (
                <Chip>{t('applied')}</Chip>
              ) : (
                <AddToJob candidate={candidate} jobId={role.jobId} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Similar({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('candidates');
  const { percent } = useFormats();
  const similar = useQuery(orpc.candidates.similar.queryOptions({ input: { id: candidate.id } }));
  return (
    <section aria-label={t('similar')}>
      <h2 className={HEADING}>{t('similar')}</h2>
      {similar.error && <QueryError error={similar.error} />}
      {similar.data?.length === 0 && <p className="text-ink-3">{t('noSimilar')}</p>}
      <ul>
        {similar.data?.map(({ candidate: other, likeness, shared }) => (
          <li key={other.id} className="border-line border-b py-2 last:border-0">
            <div className="flex items-baseline justify-between gap-3">
              <Link
                to="/candidates/$candidateId"
                params={{ candidateId: other.id }}
                className="min-w-0 truncate font-semibold hover:text-accent-ink"
              >
                {other.name}
              </Link>
              <span className="shrink-0 text-ink-3 text-sm">
                {t('likeness', { likeness: percent(likeness) })}
              </span>
            </div>
            <p className="truncate text-ink-3 text-sm">{other.headline}</p>
            <p className="mt-1 flex flex-wrap gap-1">
              {shared.slice(0, 8).map((term) => (
                <Chip key={term}>{term}</Chip>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
