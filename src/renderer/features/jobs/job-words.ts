import { useTranslation } from 'react-i18next';
import { Seniority } from '../../../contract/criteria.ts';
import { EmploymentType, JobStatus, WorkMode } from '../../../contract/jobs.ts';
import type { ChipTone } from '../../ui/chip.tsx';

const TONES: Record<JobStatus, ChipTone> = {
  draft: 'neutral',
  active: 'met',
  paused: 'part',
  archived: 'outline',
};

/** The colour that repeats what the word of a status says. */
export const statusTone = (status: JobStatus): ChipTone => TONES[status];

/** The choices of a job's fields, worded. */
export const useJobOptions = () => {
  const { t } = useTranslation('jobs');
  return {
    statuses: JobStatus.options.map((value) => ({ value, label: t(`status.${value}`) })),
    workModes: WorkMode.options.map((value) => ({ value, label: t(`workModeOption.${value}`) })),
    employmentTypes: EmploymentType.options.map((value) => ({ value, label: t(`employment.${value}`) })),
    levels: Seniority.options.map((value) => ({ value, label: t(`level.${value}`) })),
  };
};
