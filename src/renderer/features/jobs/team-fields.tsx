import { Plus, X } from 'lucide-react';
import { Controller, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TeamMember } from '../../../contract/jobs.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import type { JobForm } from './job-form.ts';

/** Who hires for this job, and as what. */
export const TeamFields = ({ form }: { form: JobForm }) => {
  const { t } = useTranslation('jobs');
  const team = useFieldArray({ control: form.control, name: 'team' });
  const roles = TeamMember.shape.role.options.map((role) => ({ value: role, label: t(`team.role.${role}`) }));
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-medium text-ink-2">{t('team.label')}</legend>
      {team.fields.map((member, index) => (
        <div key={member.id} className="flex items-start gap-2">
          <Field
            label={t('team.name')}
            hideLabel
            error={form.formState.errors.team?.[index]?.name ? t('error.name') : undefined}
            className="grow"
          >
            <Input {...form.register(`team.${index}.name`)} placeholder={t('team.name')} />
          </Field>
          <Controller
            control={form.control}
            name={`team.${index}.role`}
            render={({ field }) => (
              <Select
                aria-label={t('team.roleOf')}
                options={roles}
                value={field.value}
                onValue={field.onChange}
                className="w-34 shrink-0"
              />
            )}
          />
          <IconButton icon={X} label={t('team.remove')} onClick={() => team.remove(index)} />
        </div>
      ))}
      <div>
        <Button
          variant="ghost"
          small
          icon={Plus}
          className="-ml-2"
          onClick={() => team.append({ name: '', role: 'hiring-manager' })}
        >
          {t('team.add')}
        </Button>
      </div>
    </fieldset>
  );
};
