import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Provider, type ProviderKind, ProviderSettings } from '../../../contract/ai-providers.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ProviderFields } from './provider-fields.tsx';
import { draftOfProvider, newProvider, type ProviderDraft, useProviderForm } from './provider-form.ts';

interface ProviderDialogProps {
  /** What is edited, or the kind a new one begins with. */
  subject: { provider: Provider } | { begin: ProviderKind };
  kinds: readonly ProviderKind[];
  onClose: () => void;
  onSaved: (provider: Provider) => void;
}

const useSave = (onSaved: (provider: Provider) => void) => {
  const save = useMutation(orpc.ai.providers.save.mutationOptions());
  const addKey = useMutation(orpc.ai.providers.addKey.mutationOptions());
  return async (draft: ProviderDraft): Promise<void> => {
    const saved = await save.mutateAsync(ProviderSettings.parse(draft));
    onSaved(draft.key === '' ? saved : await addKey.mutateAsync({ id: saved.id, key: draft.key }));
  };
};

/** A provider's settings. A new one takes its first key here too. */
export const ProviderDialog = ({ subject, kinds, onClose, onSaved }: ProviderDialogProps) => {
  const { t } = useTranslation('models');
  const formId = useId();
  const provider = 'provider' in subject ? subject.provider : null;
  const form = useProviderForm(
    'begin' in subject ? newProvider(crypto.randomUUID(), subject.begin) : draftOfProvider(subject.provider),
    kinds,
  );
  const save = useSave(onSaved);
  // What went wrong was said by a notice; the form stays as it is.
  const submit = form.handleSubmit((draft) => save(draft).catch(() => undefined));
  return (
    <Dialog
      open
      onOpen={onClose}
      title={provider ? t('form.editTitle', { label: provider.label }) : t('form.addTitle')}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" disabled={form.formState.isSubmitting}>
            {provider ? t('form.save') : t('form.saveAndTest')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={(event) => void submit(event)}>
        <ProviderFields form={form} kinds={kinds} isNew={provider === null} />
      </form>
    </Dialog>
  );
};
