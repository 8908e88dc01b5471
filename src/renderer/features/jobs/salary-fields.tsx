import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { numberOrNull } from './field-values.ts';
import type { JobForm } from './job-form.ts';
import { rangeText, USUAL_CURRENCY, withPart } from './salary-range.ts';

const CURRENCIES = Intl.supportedValuesOf('currency').map((code) => ({ value: code, label: code }));

/** Pay a year, from and to, in a currency. */
export const SalaryFields = ({ form }: { form: JobForm }) => {
  const { t } = useTranslation('jobs');
  const formats = useFormats();
  const problem = form.formState.errors.salary;
  return (
    <Controller
      control={form.control}
      name="salary"
      render={({ field }) => {
        const salary = field.value;
        const bound = (name: 'min' | 'max') => (
          <Field label={t(`posting.salary.${name}`)} hideLabel className="grow basis-0">
            <Input
              type="number"
              min={0}
              step={1000}
              inputMode="numeric"
              placeholder={t(`posting.salary.${name}`)}
              value={salary?.[name] ?? ''}
              onBlur={field.onBlur}
              onChange={(event) =>
                field.onChange(withPart(salary, { [name]: numberOrNull(event.target.value) }))
              }
            />
          </Field>
        );
        return (
          <fieldset className="grid gap-1">
            <legend className="mb-1 text-sm font-medium text-ink-2">{t('posting.salary.label')}</legend>
            <div className="flex items-center gap-2">
              {bound('min')}
              <span aria-hidden="true" className="text-ink-3">
                –
              </span>
              {bound('max')}
              <Select
                aria-label={t('posting.salary.currency')}
                options={CURRENCIES}
                value={salary?.currency ?? USUAL_CURRENCY}
                onValue={(currency) => field.onChange(withPart(salary, { currency }))}
                className="w-20 shrink-0"
              />
            </div>
            <p className={problem ? 'text-sm text-miss' : 'text-sm text-ink-3'}>
              {problem ? t('error.salary') : salary ? rangeText(salary, formats) : t('posting.salary.none')}
            </p>
          </fieldset>
        );
      }}
    />
  );
};
