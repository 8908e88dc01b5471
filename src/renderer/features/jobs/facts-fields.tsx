import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { DepartmentField } from './department-field.tsx';
import { dayOf, numberOrNull, startOfDay, textOrNull } from './field-values.ts';
import type { JobForm } from './job-form.ts';
import { useJobOptions } from './job-words.ts';
import { SalaryFields } from './salary-fields.tsx';

/** The facts of a job: status, place, terms, pay. */
export const FactsFields = ({ form }: { form: JobForm }) => {
  const { t } = useTranslation('jobs');
  const { statuses, workModes, employmentTypes, levels } = useJobOptions();
  const { errors } = form.formState;
  return (
    <section aria-label={t('posting.facts')} className="grid gap-3.5">
      <div className="grid grid-cols-2 gap-3">
        <Controller
          control={form.control}
          name="status"
          render={({ field }) => (
            <Field label={t('posting.status')}>
              <Select options={statuses} value={field.value} onValue={field.onChange} />
            </Field>
          )}
        />
        <Controller
          control={form.control}
          name="postedAt"
          render={({ field }) => (
            <Field label={t('posting.posted')}>
              <Input
                type="date"
                value={dayOf(field.value)}
                onChange={(event) => field.onChange(startOfDay(event.target.value))}
                onBlur={field.onBlur}
              />
            </Field>
          )}
        />
      </div>
      <DepartmentField form={form} />
      <Field label={t('posting.location')} error={errors.location ? t('error.tooLong') : undefined}>
        <Input
          {...form.register('location', { setValueAs: textOrNull })}
          placeholder={t('posting.locationExample')}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Controller
          control={form.control}
          name="workMode"
          render={({ field }) => (
            <Field label={t('posting.workMode')}>
              <Select options={workModes} value={field.value} onValue={field.onChange} />
            </Field>
          )}
        />
        <Controller
          control={form.control}
          name="employmentType"
          render={({ field }) => (
            <Field label={t('posting.employment')}>
              <Select options={employmentTypes} value={field.value} onValue={field.onChange} />
            </Field>
          )}
        />
        <Controller
          control={form.control}
          name="level"
          render={({ field }) => (
            <Field label={t('posting.level')}>
              <Select options={levels} value={field.value} onValue={field.onChange} />
            </Field>
          )}
        />
        <Field label={t('posting.headcount')} error={errors.headcount ? t('error.headcount') : undefined}>
          <Input
            type="number"
            min={1}
            max={999}
            inputMode="numeric"
            {...form.register('headcount', { setValueAs: numberOrNull })}
          />
        </Field>
      </div>
      <SalaryFields form={form} />
    </section>
  );
};
