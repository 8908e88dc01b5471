import { Link } from '@tanstack/react-router';
import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RankingRow } from '../../../contract/screening.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { MailButton } from '../authoring/mail-button.tsx';
import { StageChip } from '../pipeline/stage-chip.tsx';
import type { ApplicantActions } from './use-applicant-actions.ts';

interface ApplicantHeaderProps {
  row: RankingRow;
  location: string | null;
  languages: readonly string[];
  actions: ApplicantActions;
}

/** Who it is, how they score, and what to do about them. */
export function ApplicantHeader({ row, location, languages, actions }: ApplicantHeaderProps) {
  const { t } = useTranslation(['screening', 'pipeline']);
  const { number } = useFormats();
  return (
    <header className="border-line border-b px-3.5 pt-3 pb-3">
      <div className="flex items-start gap-1">
        <h2 className="min-w-0 break-words font-bold text-xl tracking-tight">
          <Link
            to="/candidates/$candidateId"
            params={{ candidateId: row.candidateId }}
            title={t('open')}
            className="text-ink hover:text-accent-ink"
          >
            {row.name}
          </Link>
        </h2>
        <span className="grow" />
        <span className="-my-0.5">
          <MailButton applications={[{ id: row.applicationId, jobTitle: '', stage: row.stage }]} />
        </span>
        <IconButton
          icon={Star}
          label={t(row.shortlisted ? 'pipeline:unshortlist' : 'pipeline:shortlist')}
          keys="s"
          pressed={row.shortlisted}
          onClick={actions.shortlist}
          className={row.shortlisted ? '-my-0.5 text-part! [&_svg]:fill-current' : '-my-0.5'}
        />
        <b className="font-semibold text-xl tabular-nums">
          <span className="sr-only">{t('column.score')}</span>
          {row.overall === null ? '–' : number(Math.round(row.overall))}
        </b>
      </div>
      <Summary row={row} location={location} languages={languages} />
      <div className="mt-2.5 flex flex-wrap items-center gap-1.5">
        <Button variant="primary" keys="a" disabled={!actions.canAdvance} onClick={actions.advance}>
          {t('pipeline:advance')}
        </Button>
        <Button keys="h" disabled={!actions.canAdvance} onClick={actions.hold}>
          {t(row.onHold ? 'pipeline:unhold' : 'pipeline:hold')}
        </Button>
        <Button keys="d" disabled={row.stage === 'declined'} onClick={actions.decline}>
          {t('pipeline:decline.confirm')}
        </Button>
      </div>
    </header>
  );
}

function Summary({ row, location, languages }: Omit<ApplicantHeaderProps, 'actions'>) {
  const { t } = useTranslation(['screening', 'pipeline']);
  const { decimal } = useFormats();
  const facts = [
    row.headline,
    location,
    row.yearsOfExperience === null
      ? null
      : t('years', { count: row.yearsOfExperience, years: decimal(row.yearsOfExperience) }),
    languages.slice(0, 3).join(', ') || null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <p className="text-ink-2">{facts.join(' · ')}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-1.5 empty:hidden">
        {row.stage !== 'applied' && <StageChip stage={row.stage} />}
        {row.onHold && <Chip>{t('pipeline:onHold')}</Chip>}
      </div>
    </>
  );
}
