import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Price } from '../../../contract/ai.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { numberOrNull } from '../jobs/field-values.ts';

const AMOUNTS = ['inputPerMillion', 'outputPerMillion', 'audioPerMinute', 'charactersPerMillion'] as const;

const NO_PRICE: Price = {
  model: '',
  inputPerMillion: null,
  outputPerMillion: null,
  audioPerMinute: null,
  charactersPerMillion: null,
  source: 'hand',
};

interface PriceDialogProps {
  price: Price | null;
  onClose: () => void;
  onSaved: () => void;
}

/** The price of one model, entered by hand. */
export const PriceDialog = ({ price, onClose, onSaved }: PriceDialogProps) => {
  const { t } = useTranslation('models');
  const formId = useId();
  const form = useForm<Price>({
    resolver: zodResolver(Price),
    defaultValues: price ?? NO_PRICE,
    mode: 'onTouched',
  });
  const set = useMutation(orpc.ai.prices.set.mutationOptions({ onSuccess: onSaved }));
  const { errors } = form.formState;
  return (
    <Dialog
      open
      onOpen={onClose}
      title={price ? t('prices.edit', { model: price.model }) : t('prices.addTitle')}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" disabled={set.isPending}>
            {t('prices.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => void form.handleSubmit((draft) => set.mutate(draft))(event)}
        className="grid grid-cols-2 gap-3 pb-2"
      >
        {price ? null : (
          <Field
            label={t('prices.model')}
            error={errors.model ? t('prices.modelError') : undefined}
            className="col-span-2"
          >
            <Input spellCheck={false} {...form.register('model')} />
          </Field>
        )}
        {AMOUNTS.map((name) => (
          <Field key={name} label={t(`prices.${name}`)} error={errors[name] ? t('budget.error') : undefined}>
            <Input
              type="number"
              inputMode="decimal"
              min={0}
              step="any"
              {...form.register(name, { setValueAs: numberOrNull })}
            />
          </Field>
        ))}
      </form>
    </Dialog>
  );
};
