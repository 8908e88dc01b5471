/**
 * The part of Electron that Candor's shell uses, without a window: it notes what the shell asks for, and a small server on
 * loopback shows the shell's pages to a real browser and lets a test play the system. It behaves as Electron's documentation
 * says: a message port has `on`, not `addEventListener`; a scheme can only be registered before the app is ready.
 */
import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeWebStream } from 'node:stream/web';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { type WebSocket, WebSocketServer } from 'ws';

const calls: { name: string; argument: unknown }[] = [];
const note = (name: string, argument: unknown = null): void => {
  calls.push({ name, argument });
};

class App extends EventEmitter {
  isPackaged = false;
  setPath = (name: string, path: string): void => note('app.setPath', { name, path });
  setAsDefaultProtocolClient = (scheme: string): void => note('app.setAsDefaultProtocolClient', scheme);
  requestSingleInstanceLock = (): boolean => true;
  whenReady = (): Promise<void> => ready;
  /** As documented: `before-quit` may prevent it; then it is the shell's to quit again. */
  quit = (): void => {
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.exit(0);
  };
  exit = (code: number): void => process.exit(code);
}
export const app = new App();

let handler: ((request: Request) => Promise<Response>) | null = null;
let isReady = false;

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown): void =>
    note('protocol.registerSchemesAsPrivileged', { schemes, isReady }),
};

type PermissionHandler = (
  contents: null,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void;
let permissionHandler: PermissionHandler | null = null;

export const session = {
  defaultSession: {
    protocol: {
      handle: (_scheme: string, answer: typeof handler): void => {
        handler = answer;
      },
    },
    setPermissionRequestHandler: (answer: PermissionHandler): void => {
      permissionHandler = answer;
    },
    setPermissionCheckHandler: (): void => undefined,
    setDevicePermissionHandler: (): void => undefined,
  },
};

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => unknown) | null = null;
  setWindowOpenHandler = (answer: (details: { url: string }) => unknown): void => {
    this.openHandler = answer;
  };
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  constructor(options: unknown) {
    super();
    note('BrowserWindow', options);
    openWindow = this;
  }
  loadURL = async (address: string): Promise<void> => {
    note('window.loadURL', address);
    process.stdout.write(`stand-in at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
  };
  show = (): void => note('window.show');
  focus = (): void => note('window.focus');
  isMinimized = (): boolean => false;
  isMaximized = (): boolean => false;
  getNormalBounds = () => ({ x: 1, y: 2, width: 1000, height: 700 });
}
let openWindow: BrowserWindow | null = null;

export const Menu = {
  buildFromTemplate: (template: { label?: string; role?: string }[]) =>
    template.map(({ label, role }) => label ?? role),
  setApplicationMenu: (menu: unknown): void => note('Menu.setApplicationMenu', menu),
};
export const dialog = {
  showErrorBox: (title: string, text: string): void => note('dialog.showErrorBox', { title, text }),
  /** The place of the button that is pressed. */
  answer: 0,
  showMessageBoxSync: (_window: unknown, options: unknown): number => {
    note('dialog.showMessageBoxSync', options);
    return dialog.answer;
  },
};
export const shell = {
  openExternal: async (address: string): Promise<void> => note('shell.openExternal', address),
  openPath: async (path: string): Promise<void> => note('shell.openPath', path),
};
export const safeStorage = {
  isAsyncEncryptionAvailable: async (): Promise<boolean> => true,
  getSelectedStorageBackend: (): string => 'gnome_libsecret',
  encryptStringAsync: async (plain: string): Promise<Buffer> => Buffer.from(`sealed:${plain}`),
  decryptStringAsync: async (sealed: Buffer) => ({
    result: sealed.toString().replace('sealed:', ''),
    shouldReEncrypt: false,
  }),
};
export class Notification {
  show = (): void => undefined;
}
const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };

class MessagePortMain extends EventEmitter {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('message', (data) => this.emit('message', { data, ports: [] }));
    port.on('close', () => this.emit('close'));
  }
  start = (): void => this.#port.start();
  close = (): void => this.#port.close();
  postMessage = (data: unknown): void => this.#port.postMessage(data);
}

export class MessageChannelMain {
  readonly port1: MessagePortMain;
  readonly port2: MessagePortMain;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port1 = new MessagePortMain(port1);
    this.port2 = new MessagePortMain(port2);
  }
}

export const ipcMain = new EventEmitter();

/** A page asks for its port; what it is handed is joined to the page's socket. `url` is where the page says it stands. */
const askForPort = (socket: WebSocket, url: string, isTop: boolean): void => {
  const senderFrame = {
    url,
    parent: isTop ? null : {},
    postMessage: (_channel: string, _message: unknown, [port]: [MessagePortMain]): void => {
      port.on('message', ({ data }: { data: string | Uint8Array }) => socket.send(data));
      port.start();
      socket.on('message', (data: Buffer, isBinary) =>
        port.postMessage(isBinary ? new Uint8Array(data) : data.toString()),
      );
      socket.on('close', () => port.close());
      socket.send('port');
    },
  };
  ipcMain.emit('candor-port', { senderFrame });
  socket.send('asked');
};

/** What a test can make the system do, by name. */
const system: Record<string, (argument: string) => unknown> = {
  calls: () => calls,
  'second-instance': (link) => app.emit('second-instance', {}, ['candor', link]),
  'open-url': (link) => app.emit('open-url', { preventDefault: () => undefined }, link),
  navigate: (url) => {
    let prevented = false;
    openWindow?.webContents.emit('will-frame-navigate', { url, preventDefault: () => (prevented = true) });
    return { prevented };
  },
  /** As documented: a page that wants to be asked keeps its window unless the event is prevented. */
  'close-unfinished': (answer) => {
    let isClosed = false;
    dialog.answer = Number(answer);
    openWindow?.webContents.emit('will-prevent-unload', { preventDefault: () => (isClosed = true) });
    return { isClosed };
  },
  'open-window': (url) => openWindow?.webContents.openHandler?.({ url }),
  permission: (permission) =>
    new Promise((resolve) =>
      permissionHandler?.(null, permission, resolve, { requestingUrl: 'app://candor/' }),
    ),
  close: () => {
    openWindow?.emit('close');
    openWindow?.emit('closed');
    setTimeout(() => app.emit('window-all-closed'), 0);
    return null;
  },
};

const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
  const url = new URL(incoming.url ?? '/', 'http://stand-in');
  if (url.pathname.startsWith('/stand-in/')) {
    const result = await system[url.pathname.slice('/stand-in/'.length)]?.(
      url.searchParams.get('argument') ?? '',
    );
    outgoing.end(JSON.stringify(result ?? null));
    return;
  }
  const body =
    incoming.method === 'POST'
      ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const }
      : {};
  const request = new Request(`app://candor${incoming.url}`, {
    method: incoming.method ?? 'GET',
    headers: plainHeaders(incoming),
    ...body,
  });
  const response = handler === null ? new Response(null, { status: 503 }) : await handler(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  // A page that is closed leaves in the middle of what it was loading.
  else
    await pipeline(Readable.fromWeb(response.body as NodeWebStream<Uint8Array>), outgoing).catch(
      () => undefined,
    );
};

const plainHeaders = (incoming: IncomingMessage): [string, string][] =>
  Object.entries(incoming.headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );

const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    outgoing.destroy();
  });
});
new WebSocketServer({ server }).on('connection', (socket, incoming) => {
  const asked = new URL(incoming.url ?? '/', 'http://stand-in').searchParams;
  askForPort(socket, asked.get('url') ?? '', asked.get('top') !== 'no');
});
const ready = new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', () => {
    isReady = true;
    resolve();
  });
});
