import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const PARTS = [
  { to: '/settings/models', name: 'providers' },
  { to: '/settings/models/spending', name: 'spending' },
  { to: '/settings/models/calls', name: 'calls' },
  { to: '/settings/models/prompts', name: 'prompts' },
] as const;

/** The settings about models, with their parts. */
export const ModelParts = () => {
  const { t } = useTranslation('models');
  return (
    <>
      <nav aria-label={t('parts')}>
        <ul className="inline-flex rounded-md border border-line bg-sunken p-0.5">
          {PARTS.map(({ to, name }) => (
            <li key={name}>
              <Link
                to={to}
                activeOptions={{ exact: true }}
                className="inline-flex h-6.5 items-center rounded-sm px-2.5 font-medium text-ink-2 hover:text-ink data-[status=active]:bg-raised data-[status=active]:text-ink data-[status=active]:shadow-low data-[status=active]:outline data-[status=active]:outline-line"
              >
                {t(`part.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
};
