import { useMutation } from '@tanstack/react-query';
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Provider, ProviderSettings } from '../../../contract/ai-providers.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { failureWords } from './notice-words.ts';
import { ProviderKeys } from './provider-keys.tsx';
import type { ConnectionTest } from './use-test.ts';

const TONES: Record<Provider['state'], ChipTone> = {
  ready: 'met',
  paused: 'part',
  off: 'neutral',
  'needs-key': 'part',
  'needs-consent': 'part',
};

const MODELS_SHOWN = 4;

interface ProviderRowProps {
  provider: Provider;
  test: ConnectionTest;
  onEdit: () => void;
  onConsent: () => void;
}

const TestAnswer = ({ provider, test }: Pick<ProviderRowProps, 'provider' | 'test'>) => {
  const { t } = useTranslation('models');
  const answer = test.answers[provider.id];
  const words = (): string => {
    if (test.asking === provider.id) return t('providers.testing');
    if (!answer) return '';
    // No model was asked for: the address leads nowhere.
    if (answer.failure === 'UNKNOWN_MODEL') return t('providers.nothingThere');
    if (answer.failure) return failureWords(answer.failure, t) ?? '';
    const shown = answer.models.slice(0, MODELS_SHOWN).join(', ');
    const more = answer.models.length - MODELS_SHOWN;
    return t('providers.tested', {
      count: answer.models.length,
      models: more > 0 ? t('providers.andMore', { models: shown, more }) : shown,
    });
  };
  return (
    <p
      role="status"
      className={`mt-2 break-words text-sm empty:hidden ${answer?.failure ? 'text-miss' : 'text-ink-2'}`}
    >
      {words()}
    </p>
  );
};

const ProviderMenu = ({ provider, onEdit }: Pick<ProviderRowProps, 'provider' | 'onEdit'>) => {
  const { t } = useTranslation('models');
  const save = useMutation(orpc.ai.providers.save.mutationOptions());
  const consent = useMutation(orpc.ai.providers.consent.mutationOptions());
  const remove = useMutation(orpc.ai.providers.remove.mutationOptions());
  const [asking, setAsking] = useState(false);
  const { id, label, enabled } = provider;
  const withdraw = {
    id: 'withdraw',
    label: t('providers.withdraw'),
    run: () => consent.mutate({ id, given: false }),
  };
  const toggle = (): void => save.mutate({ ...ProviderSettings.parse(provider), enabled: !enabled });
  return (
    <>
      <Menu
        trigger={<IconButton icon={Ellipsis} label={t('providers.more', { label })} />}
        groups={[
          [
            { id: 'edit', label: t('providers.edit'), run: onEdit },
            { id: 'toggle', label: t(enabled ? 'providers.off' : 'providers.on'), run: toggle },
            ...(provider.remote && provider.consentAt !== null ? [withdraw] : []),
          ],
          [{ id: 'remove', label: t('providers.remove'), danger: true, run: () => setAsking(true) }],
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpen={setAsking}
        title={t('providers.removeTitle', { label })}
        text={t('providers.removeText')}
        confirm={t('providers.removeConfirm')}
        cancel={t('common:action.cancel')}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ id }, { onSuccess: () => setAsking(false) })}
      />
    </>
  );
};

/** One provider: its state, its keys, and whether it answers. */
export const ProviderRow = ({ provider, test, onEdit, onConsent }: ProviderRowProps) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const facts = [
    provider.kindLabel,
    provider.baseUrl,
    t(provider.remote ? 'providers.remote' : 'providers.local'),
    provider.remote && provider.consentAt !== null
      ? t('providers.agreed', { date: formats.shortDate(provider.consentAt) })
      : null,
  ].filter(Boolean);
  return (
    <li className="border-t border-line px-4 py-3">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-40 grow basis-0">
          <p className="flex flex-wrap items-center gap-2">
            <b className="break-words font-semibold text-ink">{provider.label}</b>
            <Chip tone={TONES[provider.state]}>{t(`state.${provider.state}`)}</Chip>
          </p>
          <p className="break-words text-sm text-ink-3">{facts.join(' · ')}</p>
        </div>
        <div className="flex items-center gap-1.5">
          {provider.state === 'needs-consent' ? (
            <Button variant="primary" onClick={onConsent}>
              {t('providers.askConsent')}
            </Button>
          ) : null}
          <Button disabled={test.asking !== null} onClick={() => void test.run(provider.id)}>
            {t('providers.test')}
          </Button>
          <ProviderMenu provider={provider} onEdit={onEdit} />
        </div>
      </div>
      <TestAnswer provider={provider} test={test} />
      <ProviderKeys provider={provider} />
    </li>
  );
};
