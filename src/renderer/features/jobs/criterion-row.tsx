import { ChevronRight, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CriterionSpec } from '../../../contract/criteria.ts';
import { useFormats } from '../../app/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Slider } from '../../ui/slider.tsx';
import type { CriteriaForm } from './criteria-form.ts';
import { criterionLabel } from './criterion-words.ts';
import { SpecFields } from './spec-fields.tsx';
import { useTermNames } from './use-term-names.ts';

const MOST_WEIGHT = 5;

/** The columns of a criterion; on a narrow page they wrap. */
export const criterionGrid =
  'flex flex-wrap items-center gap-x-3 gap-y-1 md:grid md:grid-cols-[6.25rem_minmax(0,1fr)_5.5rem_8.75rem_1.75rem]';

interface CriterionRowProps {
  form: CriteriaForm;
  index: number;
  onRemove: () => void;
}

/** One criterion: must or nice, its words, its weight; what exactly it asks opens below. */
export const CriterionRow = ({ form, index, onRemove }: CriterionRowProps) => {
  const { t } = useTranslation('jobs');
  const formats = useFormats();
  const id = useId();
  const criterion = useWatch({ control: form.control, name: `criteria.${index}` });
  const names = useTermNames(criterion.spec.kind === 'skill' ? criterion.spec.anyOf : []);
  const [open, setOpen] = useState(() => needsDetail(criterion.spec));
  const wording = { t, formats, names };
  const error = form.formState.errors.criteria?.[index];

  const changeSpec = (spec: CriterionSpec): void => {
    // Words a person chose stay; those that only said the spec follow it.
    const follows = criterion.label === criterionLabel(criterion.spec, wording);
    form.setValue(`criteria.${index}.spec`, spec, { shouldDirty: true, shouldValidate: true });
    if (follows) {
      form.setValue(`criteria.${index}.label`, criterionLabel(spec, wording), { shouldDirty: true });
    }
  };

  return (
    <li className="border-t border-line px-4 py-2">
      <div className={criterionGrid}>
        <Controller
          control={form.control}
          name={`criteria.${index}.necessity`}
          render={({ field }) => (
            <Segmented
              label={t('criteria.necessity', { label: criterion.label })}
              small
              value={field.value}
              onValue={field.onChange}
              options={[
                { value: 'must', label: t('criteria.must') },
                { value: 'nice', label: t('criteria.nice') },
              ]}
            />
          )}
        />
        <div className="flex min-w-48 grow basis-0 items-center">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t('criteria.details', { label: criterion.label })}
            onClick={() => setOpen(!open)}
            className="flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-3 hover:bg-hover hover:text-ink"
          >
            <ChevronRight
              aria-hidden="true"
              className={classNames('size-4 transition-transform', open && 'rotate-90')}
            />
          </button>
          <input
            {...form.register(`criteria.${index}.label`)}
            aria-label={t('criteria.words')}
            aria-invalid={error?.label ? true : undefined}
            autoComplete="off"
            className="h-7 w-full min-w-0 truncate rounded-md bg-transparent px-1.5 font-semibold text-ink hover:bg-hover focus:bg-surface"
          />
        </div>
        <span className="truncate text-sm text-ink-3">{t(`kind.${criterion.spec.kind}`)}</span>
        <Controller
          control={form.control}
          name={`criteria.${index}.weight`}
          render={({ field }) => (
            <span className="flex items-center gap-2.5 max-md:w-40">
              <Slider
                label={t('criteria.weightOf', { label: criterion.label })}
                value={field.value}
                onValue={field.onChange}
                max={MOST_WEIGHT}
                step={0.5}
                valueText={t('criteria.weightText', {
                  weight: formats.number(field.value),
                  most: MOST_WEIGHT,
                })}
              />
              <span className="w-6 text-right tabular-nums">{formats.number(field.value)}</span>
            </span>
          )}
        />
        <IconButton icon={X} label={t('criteria.remove', { label: criterion.label })} onClick={onRemove} />
      </div>
      {error?.label ? <p className="pl-28 text-sm text-miss">{t('error.label')}</p> : null}
      <div id={id} hidden={!open} className="mt-1 mb-2 pl-8 sm:pl-33">
        {open ? <SpecFields spec={criterion.spec} names={names} onSpec={changeSpec} /> : null}
      </div>
    </li>
  );
};

/** A criterion that says nothing yet is opened at once. */
const needsDetail = (spec: CriterionSpec): boolean =>
  (spec.kind === 'occupation' && spec.title === '') ||
  (spec.kind === 'certificate' && spec.name === '') ||
  (spec.kind === 'location' && spec.place === '');
