import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, dialog, screen } from 'electron';
import { openOutside } from './electron-host.ts';
import { isLeaving, LEAVE_QUESTION } from './leaving.ts';
import { APP_ORIGIN, navigationVerdict } from './navigation.ts';
import { WEB_PREFERENCES } from './web-preferences.ts';
import { SMALLEST, type WindowState, windowPlace } from './window-state.ts';

export interface MainWindowOptions {
  dataFolder: string;
  preloadFile: string;
  route: string;
}

/** Opens the window where it stood last and shows a route of the page in it. */
export function openMainWindow({ dataFolder, preloadFile, route }: MainWindowOptions): BrowserWindow {
  const stateFile = join(dataFolder, 'window.json');
  const { maximized, ...place } = windowPlace(readState(stateFile), workAreas());
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Candor',
    webPreferences: { ...WEB_PREFERENCES, preload: preloadFile },
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    writeState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
  );
  keepToOwnPage(window);
  askBeforeLeaving(window);
  void showRoute(window, route);
  return window;
}

/** Routes stand behind `#`, so showing one in an open page loads nothing anew. */
export async function showRoute(window: BrowserWindow, route: string): Promise<void> {
  await window.loadURL(`${APP_ORIGIN}/#${route}`);
}

/** Electron shows nothing of its own when a page wants to be asked: unasked, the window would not close at all. */
function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    if (isLeaving(dialog.showMessageBoxSync(window, LEAVE_QUESTION))) event.preventDefault();
  });
}

function keepToOwnPage({ webContents }: BrowserWindow): void {
  webContents.on('will-frame-navigate', (event) => {
    if (navigationVerdict(event.url) === 'stay') return;
    event.preventDefault();
    void openOutside(event.url);
  });
  webContents.on('will-redirect', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(({ url }) => {
    void openOutside(url);
    return { action: 'deny' };
  });
}

/** The first screen first: a new window belongs there. */
function workAreas() {
  const first = screen.getPrimaryDisplay();
  return [first, ...screen.getAllDisplays().filter(({ id }) => id !== first.id)].map(
    ({ workArea }) => workArea,
  );
}

function readState(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function writeState(file: string, state: WindowState): void {
  writeFileSync(file, JSON.stringify(state));
}
