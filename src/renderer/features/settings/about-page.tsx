import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { Markdown } from '../../ui/markdown.tsx';
import { Panel } from '../../ui/panel.tsx';

const notices = import.meta.glob<string>('../../../../resources/taxonomy/NOTICE.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** "O*NET" is a name, not the beginning of italics. */
const asMarkdown = (notice: string): string => notice.replaceAll('O*NET', 'O\\*NET');

/** What this is, under which licence, and whose work it stands on. */
export const AboutPage = () => {
  const { t } = useTranslation('settings');
  const status = useQuery(orpc.workspace.status.queryOptions()).data;
  return (
    <>
      <Panel title={t('about.title')}>
        <p className="text-ink-2">{t('about.version', { version: status?.version ?? '' })}</p>
        <p className="mt-2 max-w-prose text-ink-2">{t('about.private')}</p>
        <p className="mt-2 max-w-prose text-ink-2">{t('about.licence')}</p>
      </Panel>
      <Panel title={t('about.fonts')}>
        <p className="max-w-prose text-ink-2">{t('about.inter')}</p>
      </Panel>
      {Object.entries(notices).map(([path, text]) => (
        <Panel key={path} title={t('about.taxonomy')}>
          <Markdown text={asMarkdown(text)} />
        </Panel>
      ))}
    </>
  );
};
