import { Controller, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ProviderKind } from '../../../contract/ai-providers.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Select } from '../../ui/select.tsx';
import { numberOrNull, textOrNull } from '../jobs/field-values.ts';
import { kindNamed, newProvider, type ProviderForm } from './provider-form.ts';

const LIMITS = ['requestsPerMinute', 'tokensPerMinute', 'concurrency', 'timeoutSeconds'] as const;
const STRUCTURED = ['auto', 'schema', 'instruction'] as const;

interface ProviderFieldsProps {
  form: ProviderForm;
  kinds: readonly ProviderKind[];
  isNew: boolean;
}

const KindField = ({ form, kinds }: Omit<ProviderFieldsProps, 'isNew'>) => {
  const { t } = useTranslation('models');
  const change = (name: string): void => {
    const kind = kindNamed(kinds, name);
    if (!kind) return;
    const { id, label, key, baseUrl } = form.getValues();
    const begun = newProvider(id, kind);
    const unnamed = kinds.some((one) => one.label === label);
    form.reset({ ...begun, label: unnamed ? begun.label : label, key, baseUrl });
  };
  return (
    <Controller
      control={form.control}
      name="kind"
      render={({ field }) => (
        <Field label={t('form.kind')}>
          <Select
            options={kinds.map(({ kind, label }) => ({ value: kind, label }))}
            value={field.value}
            onValue={change}
          />
        </Field>
      )}
    />
  );
};

const Limits = ({ form }: { form: ProviderForm }) => {
  const { t } = useTranslation('models');
  const { errors } = form.formState;
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="rounded-sm font-medium text-ink-2">{t('form.limits')}</summary>
      <div className="mt-2.5 mb-1 grid grid-cols-2 gap-3">
        {LIMITS.map((name) => (
          <Field key={name} label={t(`form.${name}`)} error={errors[name] ? t('form.number') : undefined}>
            <Input
              type="number"
              inputMode="numeric"
              min={1}
              placeholder={name.endsWith('PerMinute') ? t('form.noLimit') : ''}
              {...form.register(name, { setValueAs: numberOrNull })}
            />
          </Field>
        ))}
        <Controller
          control={form.control}
          name="structured"
          render={({ field }) => (
            <Field label={t('form.structured')}>
              <Select
                options={STRUCTURED.map((value) => ({ value, label: t(`form.structuredOption.${value}`) }))}
                value={field.value}
                onValue={field.onChange}
              />
            </Field>
          )}
        />
      </div>
    </details>
  );
};

/** All that can be set of a provider. */
export const ProviderFields = ({ form, kinds, isNew }: ProviderFieldsProps) => {
  const { t } = useTranslation('models');
  const kind = kindNamed(kinds, useWatch({ control: form.control, name: 'kind' }));
  const { errors } = form.formState;
  const addressError = errors.baseUrl
    ? t(errors.baseUrl.message === 'missing' ? 'form.baseUrlMissing' : 'form.baseUrlError')
    : undefined;
  return (
    <div className="grid gap-3.5 pb-2">
      {isNew ? <KindField form={form} kinds={kinds} /> : null}
      <Field label={t('form.label')} error={errors.label ? t('form.labelError') : undefined}>
        <Input {...form.register('label')} />
      </Field>
      <Field
        label={t('form.baseUrl')}
        error={addressError}
        hint={t(kind?.address === null ? 'form.baseUrlHint' : 'form.baseUrlOwn')}
      >
        <Input type="url" spellCheck={false} {...form.register('baseUrl', { setValueAs: textOrNull })} />
      </Field>
      {isNew ? (
        <Field label={t('form.key')} hint={t(kind?.needsKey ? 'key.hint' : 'form.keyOptional')}>
          <Input type="password" autoComplete="new-password" spellCheck={false} {...form.register('key')} />
        </Field>
      ) : null}
      <Limits form={form} />
    </div>
  );
};
