import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Budget } from '../../../contract/ai.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { notify } from '../../ui/toast.tsx';
import { numberOrNull } from '../jobs/field-values.ts';

/** Hard stops for what models may cost. */
export const BudgetPanel = ({ budget }: { budget: Budget }) => {
  const { t } = useTranslation('models');
  const form = useForm<Budget>({ resolver: zodResolver(Budget), values: budget, mode: 'onTouched' });
  const set = useMutation(orpc.ai.budget.set.mutationOptions({ onSuccess: () => notify(t('budget.saved')) }));
  const { errors, isDirty } = form.formState;
  return (
    <Panel title={t('budget.title')} text={t('budget.text')}>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((draft) => set.mutate(draft))(event)}
        className="flex flex-wrap items-start gap-3"
      >
        {(['perMonth', 'perJob'] as const).map((name) => (
          <Field
            key={name}
            label={t(`budget.${name}`)}
            error={errors[name] ? t('budget.error') : undefined}
            className="w-36"
          >
            <Input
              type="number"
              inputMode="decimal"
              min={0}
              step="any"
              placeholder={t('budget.none')}
              {...form.register(name, { setValueAs: numberOrNull })}
            />
          </Field>
        ))}
        <Field
          label={t('budget.currency')}
          error={errors.currency ? t('budget.currencyError') : undefined}
          className="w-24"
        >
          <Input maxLength={3} spellCheck={false} {...form.register('currency')} />
        </Field>
        <Button
          type="submit"
          variant={isDirty ? 'primary' : 'default'}
          disabled={!isDirty || set.isPending}
          className="mt-5.5 h-7.5"
        >
          {t('budget.save')}
        </Button>
      </form>
    </Panel>
  );
};
