import type { MenuItemConstructorOptions } from 'electron';

/** What the menu can ask of the shell. */
export interface MenuActions {
  /** Run from sources: then the menu opens the developer tools. */
  development: boolean;
  /** Shows a route of the page. */
  show(route: string): void;
  openDataFolder(): void;
}

interface Place {
  label: string;
  route: string;
  accelerator: string;
}

/** The places of the page, as its own navigation orders them. */
export const PLACES: readonly Place[] = [
  { label: 'Home', route: '/', accelerator: 'CmdOrCtrl+1' },
  { label: 'Jobs', route: '/jobs', accelerator: 'CmdOrCtrl+2' },
  { label: 'Candidates', route: '/candidates', accelerator: 'CmdOrCtrl+3' },
  { label: 'Imports', route: '/imports', accelerator: 'CmdOrCtrl+4' },
  { label: 'Settings', route: '/settings', accelerator: 'CmdOrCtrl+,' },
];

/** The application's menu. Editing, zooming and windows are Electron's own roles, which bring their keys with them. */
export function menuTemplate(platform: NodeJS.Platform, actions: MenuActions): MenuItemConstructorOptions[] {
  const onMac = platform === 'darwin';
  return [
    ...(onMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        { label: 'Open Data Folder', click: () => actions.openDataFolder() },
        { type: 'separator' },
        { role: onMac ? 'close' : 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&Go',
      submenu: PLACES.map(({ label, route, accelerator }) => ({
        label,
        accelerator,
        click: () => actions.show(route),
      })),
    },
    {
      label: '&View',
      submenu: [
        { role: 'reload' },
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(actions.development ? [{ role: 'toggleDevTools' as const }] : []),
      ],
    },
    { role: 'windowMenu' },
  ];
}
