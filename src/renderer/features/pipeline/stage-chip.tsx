import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../contract/pipeline.ts';
import { Chip, type ChipTone } from '../../ui/chip.tsx';

const TONES: Record<Stage, ChipTone> = {
  applied: 'neutral',
  screening: 'accent',
  interview: 'accent',
  offer: 'part',
  hired: 'met',
  declined: 'miss',
  withdrawn: 'neutral',
};

/** The stage an application is in. */
export function StageChip({ stage }: { stage: Stage }) {
  const { t } = useTranslation('pipeline');
  return <Chip tone={TONES[stage]}>{t(`stage.${stage}`)}</Chip>;
}
