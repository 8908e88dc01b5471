import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../app/page.tsx';
import { ScrollArea } from '../../ui/scroll-area.tsx';
import { tabClass } from '../../ui/tabs.tsx';

const PARTS = [
  { to: '/settings', name: 'general', exact: true },
  { to: '/settings/models', name: 'models', exact: false },
  { to: '/settings/lists', name: 'lists', exact: true },
  { to: '/settings/diagnostics', name: 'diagnostics', exact: true },
  { to: '/settings/about', name: 'about', exact: true },
] as const;

/** The settings with their parts as tabs. */
export const SettingsLayout = () => {
  const { t } = useTranslation('settings');
  return (
    <Page
      title={t('title')}
      tabs={
        <nav aria-label={t('parts')} className="shrink-0 border-b border-line bg-surface px-4">
          <ul className="flex gap-4.5">
            {PARTS.map(({ to, name, exact }) => (
              <li key={name}>
                <Link to={to} activeOptions={{ exact }} className={tabClass}>
                  {t(`part.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      }
    >
      <ScrollArea label={t('title')}>
        <div className="mx-auto grid max-w-3xl content-start gap-5 px-6 py-6">
          <Outlet />
        </div>
      </ScrollArea>
    </Page>
  );
};
