import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../settings.ts';
import { BlindFrame } from './blind-frame.tsx';
import { CommandPalette } from './command-palette.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { KeyList } from './key-list.tsx';
import { PlaceShortcuts } from './place-shortcuts.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';
import { Sidebar } from './sidebar.tsx';
import { TaskStrip } from './task-strip.tsx';
import { useGlobalShortcuts } from './use-global-shortcuts.ts';

const toMain = (): void => document.getElementById('main')?.focus();

/** The room every page stands in: sidebar, page, what goes on in the background, palette and keys. */
export const Shell = () => {
  const { t } = useTranslation('common');
  const { blind, welcomed } = useSettings();
  const navigate = useNavigate();
  useGlobalShortcuts();
  useEffect(() => {
    if (!welcomed) void navigate({ to: '/welcome', replace: true });
  }, [welcomed, navigate]);

  return (
    <div className="flex h-full">
      <button
        type="button"
        onClick={toMain}
        className="sr-only z-50 rounded-md bg-accent px-3 py-1.5 font-medium text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        {t('shell.skip')}
      </button>
      <Sidebar />
      <div className="flex min-w-0 grow flex-col">
        <ConnectionBanner />
        <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 grow flex-col outline-none">
          <Outlet />
        </main>
        <TaskStrip />
      </div>
      {blind ? <BlindFrame /> : null}
      <CommandPalette />
      <KeyList />
      <PlaceShortcuts />
      <RouteAnnouncer />
    </div>
  );
};
