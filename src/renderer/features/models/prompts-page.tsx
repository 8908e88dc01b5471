import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Panel } from '../../ui/panel.tsx';

/** What models are told, word for word; to read, not to change. */
export const PromptsPage = () => {
  const { t } = useTranslation('models');
  const prompts = useQuery(orpc.ai.prompts.queryOptions()).data ?? [];
  return (
    <Panel flush title={t('prompts.title')} text={t('prompts.text')}>
      {prompts.map(({ name, version, task, text }) => (
        <details key={`${name} ${version}`} className="border-t border-line px-4 py-2">
          <summary className="rounded-sm">
            <b className="font-semibold text-ink">{name}</b>{' '}
            <span className="text-sm text-ink-3">
              {t('prompts.version', { version })} · {t(`task.${task}`)}
            </span>
          </summary>
          <pre className="mt-2 rounded-md bg-sunken p-3 font-mono text-sm whitespace-pre-wrap text-ink-2">
            {text}
          </pre>
        </details>
      ))}
    </Panel>
  );
};
