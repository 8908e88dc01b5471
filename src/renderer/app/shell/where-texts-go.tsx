import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip.tsx';
import { orpc } from '../client.ts';
import { useFormats } from '../formats.ts';

/** The providers that are asked as things stand: chosen for a task, agreed to and switched on. */
const useProvidersInUse = () => {
  const providers = useQuery(orpc.ai.providers.list.queryOptions()).data ?? [];
  const choices = useQuery(orpc.ai.choices.get.queryOptions()).data ?? {};
  const chosen = new Set(
    Object.values(choices)
      .flat()
      .map((choice) => choice.providerId),
  );
  return providers.filter(({ id, state }) => chosen.has(id) && (state === 'ready' || state === 'paused'));
};

/** Whether anything leaves this machine, and to whom. */
export const WhereTextsGo = () => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const used = useProvidersInUse();
  const remote = used.filter((provider) => provider.remote).map(({ label }) => label);
  if (remote.length > 0) {
    return (
      <>
        <Chip tone="part">{t('sidebar.remote')}</Chip>
        <Link to="/settings/models" className="break-words text-sm text-ink-2 underline hover:text-ink">
          {t('sidebar.remoteText', { names: formats.all(remote) })}
        </Link>
      </>
    );
  }
  return (
    <>
      <Chip tone="met">{t(used.length > 0 ? 'sidebar.local' : 'sidebar.offline')}</Chip>
      <p className="text-sm text-ink-3">{t('sidebar.private')}</p>
    </>
  );
};
