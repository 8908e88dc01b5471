import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RankingRow } from '../../../contract/screening.ts';
import type { Dimensions } from '../../../contract/screening-result.ts';
import { useFormats } from '../../app/formats.ts';

/** Parts of a score in the order they are drawn. */
export const DIMENSIONS = [
  'skills',
  'experience',
  'education',
  'communication',
] as const satisfies readonly (keyof Dimensions)[];

/** Says in words what the bars of a row draw. */
export function useScoreWords(benchmark: number) {
  const { t } = useTranslation('screening');
  const { number, all } = useFormats();
  return useMemo(() => {
    const whole = (value: number) => number(Math.round(value));
    const parts = ({ dimensions }: Pick<RankingRow, 'dimensions'>) =>
      DIMENSIONS.filter((key) => dimensions[key] !== null).map((key) => ({
        label: t(`dimension.${key}`),
        value: dimensions[key],
      }));
    return {
      parts,
      partsInWords: (row: Pick<RankingRow, 'dimensions'>) =>
        all(parts(row).map((part) => t('partInWords', { part: part.label, value: whole(part.value ?? 0) }))),
      score: ({ overall }: Pick<RankingRow, 'overall'>) =>
        overall === null
          ? t('notScreened')
          : t(overall >= benchmark ? 'scoreAbove' : 'scoreBelow', {
              score: whole(overall),
              benchmark: whole(benchmark),
            }),
    };
  }, [t, number, all, benchmark]);
}
