import { useTranslation } from 'react-i18next';
import { type CriterionSpec, Seniority } from '../../../contract/criteria.ts';
import { CefrLevel } from '../../../contract/resume.ts';
import { useFormats } from '../../app/formats.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { languageName, type TermNames } from './criterion-words.ts';
import { numberOrNull, textOrNull } from './field-values.ts';
import { SkillTerms } from './skill-terms.tsx';

interface SpecFieldsProps {
  spec: CriterionSpec;
  names: TermNames;
  onSpec: (spec: CriterionSpec) => void;
}

const ISCED_LEVELS = ['3', '4', '5', '6', '7', '8'] as const;
/** Offered first to last; a language asked for already is kept whatever it is. */
const LANGUAGES =
  'en de fr es pt it nl pl sv da nb fi cs sk hu ro bg el uk ru tr ar he fa hi ur bn zh ja ko vi th id'.split(
    ' ',
  );
const ANY_LEVEL = '';

interface YearsProps {
  years: number | null;
  onYears: (years: number | null) => void;
}

const Years = ({ years, onYears }: YearsProps) => {
  const { t } = useTranslation('jobs');
  return (
    <Field label={t('criterion.minYears')} className="w-28">
      <Input
        type="number"
        min={0}
        max={60}
        step={0.5}
        value={years ?? ''}
        onChange={(event) => onYears(numberOrNull(event.target.value))}
      />
    </Field>
  );
};

interface WordsProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
}

const Words = ({ label, value, onValue }: WordsProps) => (
  <Field label={label} className="w-64">
    <Input value={value} onChange={(event) => onValue(event.target.value)} />
  </Field>
);

const LanguageFields = ({ spec, onSpec }: { spec: Spec<'language'>; onSpec: SpecFieldsProps['onSpec'] }) => {
  const { t } = useTranslation('jobs');
  const { locale } = useFormats();
  const codes = LANGUAGES.includes(spec.language) ? LANGUAGES : [spec.language, ...LANGUAGES];
  return (
    <>
      <Field label={t('kind.language')} className="w-44">
        <Select
          options={codes.map((code) => ({ value: code, label: languageName(code, locale) }))}
          value={spec.language}
          onValue={(language) => onSpec({ ...spec, language })}
        />
      </Field>
      <Field label={t('criterion.level')} className="w-40">
        <Select
          options={[
            { value: ANY_LEVEL, label: t('criterion.anyLevel') },
            ...CefrLevel.options.map((level) => ({ value: level, label: t('criterion.orAbove', { level }) })),
          ]}
          value={spec.level ?? ANY_LEVEL}
          onValue={(level) => onSpec({ ...spec, level: CefrLevel.safeParse(level).data ?? null })}
        />
      </Field>
    </>
  );
};

type Spec<Kind extends CriterionSpec['kind']> = Extract<CriterionSpec, { kind: Kind }>;

const KindFields = ({ spec, names, onSpec }: SpecFieldsProps) => {
  const { t } = useTranslation('jobs');
  switch (spec.kind) {
    case 'skill':
      return (
        <>
          <SkillTerms terms={spec.anyOf} names={names} onTerms={(anyOf) => onSpec({ ...spec, anyOf })} />
          <Years years={spec.minYears} onYears={(minYears) => onSpec({ ...spec, minYears })} />
        </>
      );
    case 'experience':
      return (
        <>
          <Years years={spec.minYears} onYears={(years) => onSpec({ ...spec, minYears: years ?? 0 })} />
          <Words
            label={t('criterion.asOccupation')}
            value={spec.occupation ?? ''}
            onValue={(value) => onSpec({ ...spec, occupation: textOrNull(value) })}
          />
        </>
      );
    case 'seniority':
      return (
        <Field label={t('criterion.level')} className="w-44">
          <Select
            options={Seniority.options.map((level) => ({ value: level, label: t(`level.${level}`) }))}
            value={spec.level}
            onValue={(level) => onSpec({ ...spec, level })}
          />
        </Field>
      );
    case 'education':
      return (
        <>
          <Field label={t('criterion.level')} className="w-56">
            <Select
              options={ISCED_LEVELS.map((level) => ({ value: level, label: t(`isced.${level}`) }))}
              value={ISCED_LEVELS.find((level) => level === String(spec.level)) ?? '3'}
              onValue={(level) => onSpec({ ...spec, level: Number(level) })}
            />
          </Field>
          <Words
            label={t('criterion.field')}
            value={spec.field ?? ''}
            onValue={(value) => onSpec({ ...spec, field: textOrNull(value) })}
          />
        </>
      );
    case 'language':
      return <LanguageFields spec={spec} onSpec={onSpec} />;
    case 'occupation':
      return (
        <Words
          label={t('kind.occupation')}
          value={spec.title}
          onValue={(title) => onSpec({ ...spec, title })}
        />
      );
    case 'certificate':
      return (
        <Words
          label={t('kind.certificate')}
          value={spec.name}
          onValue={(name) => onSpec({ ...spec, name })}
        />
      );
    case 'location':
      return (
        <Words
          label={t('kind.location')}
          value={spec.place}
          onValue={(place) => onSpec({ ...spec, place })}
        />
      );
  }
};

/** What exactly a criterion of each kind asks. */
export const SpecFields = (props: SpecFieldsProps) => (
  <div className="flex flex-wrap items-start gap-3">
    <KindFields {...props} />
  </div>
);
