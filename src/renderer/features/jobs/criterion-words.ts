import type { TFunction } from 'i18next';
import type { Criterion, CriterionSpec } from '../../../contract/criteria.ts';
import type { Formats } from '../../app/formats.ts';

export type CriterionKind = CriterionSpec['kind'];

/** The name of a skill term, by its id. */
export type TermNames = (id: string) => string;

interface Wording {
  t: TFunction<'jobs'>;
  formats: Formats;
  names: TermNames;
}

/** The name of a language by its code, as the reader calls it. */
export const languageName = (code: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

const withYears = (words: string, years: number | null, { t }: Wording): string =>
  years === null ? words : t('criterion.withYears', { words, count: years });

/** How a criterion reads when no one has worded it otherwise: "Kafka or Flink, 3 years". */
export const criterionLabel = (spec: CriterionSpec, wording: Wording): string => {
  const { t, formats, names } = wording;
  switch (spec.kind) {
    case 'skill':
      return withYears(formats.any(spec.anyOf.map(names)), spec.minYears, wording);
    case 'experience':
      return spec.occupation
        ? t('criterion.experienceAs', { count: spec.minYears, occupation: spec.occupation })
        : t('criterion.experience', { count: spec.minYears });
    case 'seniority':
      return t('criterion.seniority', { level: t(`level.${spec.level}`) });
    case 'occupation':
      return spec.title || t('kind.occupation');
    case 'education':
      return [t(`isced.${spec.level}`), spec.field].filter(Boolean).join(', ');
    case 'language':
      return [languageName(spec.language, formats.locale), spec.level].filter(Boolean).join(' ');
    case 'certificate':
      return spec.name || t('kind.certificate');
    case 'location':
      return spec.place || t('kind.location');
  }
};

/** A spec of a kind to begin with. Skills begin with a term. */
export const emptySpec = (kind: Exclude<CriterionKind, 'skill'>): CriterionSpec => {
  switch (kind) {
    case 'experience':
      return { kind, minYears: 3, occupation: null };
    case 'seniority':
      return { kind, level: 'senior' };
    case 'occupation':
      return { kind, title: '' };
    case 'education':
      return { kind, level: 6, field: null };
    case 'language':
      return { kind, language: 'en', level: 'B2' };
    case 'certificate':
      return { kind, name: '' };
    case 'location':
      return { kind, place: '' };
  }
};

/** Whether a list has a criterion asking the very same. */
export const asksAlready = (criteria: readonly Criterion[], spec: CriterionSpec): boolean => {
  const wanted = JSON.stringify(spec);
  return criteria.some((criterion) => JSON.stringify(criterion.spec) === wanted);
};
