import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Provider } from '../../../contract/ai-providers.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface ConsentDialogProps {
  provider: Provider;
  onClose: () => void;
}

/** The question asked once before anything is sent to a provider: what goes there, and whether it may. */
export const ConsentDialog = ({ provider, onClose }: ConsentDialogProps) => {
  const { t } = useTranslation('models');
  const consent = useMutation(orpc.ai.providers.consent.mutationOptions({ onSuccess: onClose }));
  const answer = (given: boolean): void => consent.mutate({ id: provider.id, given });
  return (
    <Dialog
      open
      onOpen={onClose}
      title={t('consent.title', { label: provider.label })}
      text={t('consent.text', { address: provider.baseUrl ?? provider.kindLabel })}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button disabled={consent.isPending} onClick={() => answer(false)}>
            {t('consent.no')}
          </Button>
          <Button variant="primary" disabled={consent.isPending} onClick={() => answer(true)}>
            {t('consent.yes')}
          </Button>
        </>
      }
    >
      <ul className="list-disc space-y-0.5 pl-5 text-ink">
        {provider.sends.map((content) => (
          <li key={content}>{t(`sends.${content}`)}</li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-pretty text-ink-3">
        {t('consent.blind')} {t('consent.noAi')} {t('consent.back')}
      </p>
    </Dialog>
  );
};
