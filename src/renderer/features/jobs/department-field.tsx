import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import type { JobForm } from './job-form.ts';

/** The department: one of the list, or a new one by typing its name. */
export const DepartmentField = ({ form }: { form: JobForm }) => {
  const { t } = useTranslation('jobs');
  const departments = useQuery(orpc.jobs.departments.list.queryOptions()).data ?? [];
  return (
    <Controller
      control={form.control}
      name="department"
      render={({ field }) => {
        const typed = (field.value ?? '').toLowerCase();
        const known = departments.some(({ name }) => name === field.value);
        return (
          <Field
            label={t('posting.department')}
            hint={field.value && !known && departments.length > 0 ? t('posting.newDepartment') : undefined}
          >
            <Combobox
              text={field.value ?? ''}
              onText={(text) => field.onChange(text === '' ? null : text)}
              onBlur={field.onBlur}
              options={departments
                .filter(({ name }) => known || name.toLowerCase().includes(typed))
                .map(({ name, jobs }) => ({
                  value: name,
                  label: name,
                  aside: t('posting.jobs', { count: jobs }),
                }))}
              onChoose={({ value }) => field.onChange(value)}
            />
          </Field>
        );
      }}
    />
  );
};
