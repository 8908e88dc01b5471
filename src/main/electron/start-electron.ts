import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, type BrowserWindow, dialog, Menu, protocol, session, shell } from 'electron';
import { defaultDataFolder } from '../doors/data-folder.ts';
import { openWorkspace } from '../doors/open-workspace.ts';
import { findProduct } from '../doors/product.ts';
import { serveRendererFiles } from '../doors/renderer-files.ts';
import { createAppHandler } from './app-protocol.ts';
import { offerPorts } from './bridge.ts';
import { LINK_SCHEME, routeInArguments, routeOfLink } from './deep-links.ts';
import { electronHost } from './electron-host.ts';
import { openMainWindow, showRoute } from './main-window.ts';
import { menuTemplate } from './menu.ts';
import { permissionVerdict } from './permissions.ts';
import { APP_SCHEME } from './web-preferences.ts';

const product = findProduct(import.meta.url);
let route = '/';
let window: BrowserWindow | null = null;

/** Starts Candor in Electron. Flags: `--data DIR`, `--sample`, and a `candor://` link to open. */
export function startElectron(): void {
  const { dataFolder, sample } = readArguments(process.argv.slice(app.isPackaged ? 1 : 2));
  mkdirSync(dataFolder, { recursive: true });
  // Beside the workspace, so that two workspaces can be open at once and one never is twice.
  app.setPath('userData', join(dataFolder, 'window'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  protocol.registerSchemesAsPrivileged([APP_SCHEME]);
  app.setAsDefaultProtocolClient(LINK_SCHEME);
  goTo(routeInArguments(process.argv));
  app.on('second-instance', (_event, argumentList) => goTo(routeInArguments(argumentList)));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    goTo(routeOfLink(link));
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => open(dataFolder, sample))
    .catch(giveUp);
}

function readArguments(argumentList: string[]): { dataFolder: string; sample: boolean } {
  const { values } = parseArgs({
    args: argumentList,
    options: { data: { type: 'string' }, sample: { type: 'boolean', default: false } },
    // Chromium's own switches and links stand among them.
    strict: false,
  });
  const usual = defaultDataFolder({ platform: process.platform, env: process.env, home: homedir() });
  return {
    dataFolder: typeof values.data === 'string' ? resolve(values.data) : usual,
    sample: values.sample === true,
  };
}

async function open(dataFolder: string, sample: boolean): Promise<void> {
  const pages = await serveRendererFiles(product.rendererFolder);
  const workspace = await openWorkspace(await electronHost(product, dataFolder), { sample });
  const handler = createAppHandler(pages, workspace.handleRequest, workspace.onError);
  session.defaultSession.protocol.handle(APP_SCHEME.scheme, handler);
  guardPermissions();
  offerPorts(workspace.router);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(process.platform, {
        development: !app.isPackaged,
        show: goTo,
        openDataFolder: () => void shell.openPath(dataFolder),
      }),
    ),
  );
  closeBeforeQuitting(() => workspace.close());
  window = openMainWindow({ dataFolder, preloadFile: product.preloadFile, route });
  window.once('closed', () => {
    window = null;
  });
}

function goTo(next: string | null): void {
  route = next ?? route;
  if (window === null) return;
  if (next !== null) void showRoute(window, next);
  if (window.isMinimized()) window.restore();
  window.focus();
}

function guardPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(permissionVerdict(permission, originOf(requestingUrl))),
  );
  session.defaultSession.setPermissionCheckHandler((_contents, permission, origin) =>
    permissionVerdict(permission, origin),
  );
  session.defaultSession.setDevicePermissionHandler(() => false);
}

/** `URL.origin` is `null` for a scheme that Node does not know. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol: scheme, host } = new URL(address);
  return `${scheme}//${host}`;
}

/** Quitting waits until running work has stopped and the database is closed. */
function closeBeforeQuitting(close: () => Promise<void>): void {
  app.once('before-quit', (event) => {
    event.preventDefault();
    void close().finally(() => app.quit());
  });
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Candor cannot start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
