import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Settings } from '../../../contract/workspace.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

const NameDraft = Settings.pick({ userName: true });

interface NameFieldProps {
  name: string;
  onName: (name: string) => void;
}

/** The name shown beside what this person decides and notes. */
export const NameField = ({ name, onName }: NameFieldProps) => {
  const { t } = useTranslation('settings');
  const form = useForm({ resolver: zodResolver(NameDraft), defaultValues: { userName: name } });
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit(({ userName }) => onName(userName))(event)}
      className="flex items-start gap-2"
    >
      <Field
        label={t('you.name')}
        hint={t('you.nameHint')}
        error={form.formState.errors.userName ? t('you.tooLong') : undefined}
        className="w-full max-w-80"
      >
        <Input {...form.register('userName')} />
      </Field>
      {form.formState.isDirty ? (
        <Button type="submit" variant="primary" className="mt-5.5 h-7.5">
          {t('common:action.save')}
        </Button>
      ) : null}
    </form>
  );
};
