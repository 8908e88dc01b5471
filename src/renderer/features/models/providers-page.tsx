import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provider, ProviderKind } from '../../../contract/ai-providers.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { ProviderDialog } from './provider-dialog.tsx';
import { ProviderRow } from './provider-row.tsx';
import { TaskModels } from './task-models.tsx';
import { useProviderKinds, useProviders } from './use-providers.ts';
import { useTest } from './use-test.ts';

const OfflineRow = () => {
  const { t } = useTranslation('models');
  return (
    <li className="flex items-start gap-3 border-t border-line px-4 py-3">
      <div className="min-w-0 grow">
        <p className="font-semibold text-ink">{t('providers.offlineName')}</p>
        <p className="text-sm text-ink-3">{t('providers.offlineText')}</p>
      </div>
      <Chip tone="met">{t('state.ready')}</Chip>
    </li>
  );
};

/** Who may write and read for the recruiter, what each is sent, and which one does what. */
export const ProvidersPage = () => {
  const { t } = useTranslation('models');
  const providers = useProviders();
  const kinds = useProviderKinds();
  const test = useTest();
  const [edited, setEdited] = useState<{ provider: Provider } | { begin: ProviderKind } | null>(null);
  const [asked, setAsked] = useState<Provider | null>(null);

  const saved = async (provider: Provider, isNew: boolean): Promise<void> => {
    setEdited(null);
    if (provider.state === 'needs-consent') setAsked(provider);
    if (isNew && provider.state !== 'needs-key') await test.run(provider.id);
  };

  return (
    <>
      <Panel
        flush
        title={t('providers.title')}
        text={t('providers.text')}
        aside={
          <Button
            variant="primary"
            icon={Plus}
            disabled={!kinds[0]}
            onClick={() => kinds[0] && setEdited({ begin: kinds[0] })}
          >
            {t('providers.add')}
          </Button>
        }
      >
        <ul>
          {providers.map((provider) => (
            <ProviderRow
              key={provider.id}
              provider={provider}
              test={test}
              onEdit={() => setEdited({ provider })}
              onConsent={() => setAsked(provider)}
            />
          ))}
          <OfflineRow />
        </ul>
      </Panel>
      <TaskModels providers={providers} />
      {edited ? (
        <ProviderDialog
          subject={edited}
          kinds={kinds}
          onClose={() => setEdited(null)}
          onSaved={(provider) => void saved(provider, 'begin' in edited)}
        />
      ) : null}
      {asked ? <ConsentDialog provider={asked} onClose={() => setAsked(null)} /> : null}
    </>
  );
};
