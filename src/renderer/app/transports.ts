import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as MessagePortLink } from '@orpc/client/message-port';
import { RPCLink as WebSocketLink } from '@orpc/client/websocket';
import { ConnectionLost } from './connection-lost.ts';
import { sessionBegun } from './session.ts';

/** An open way to the workstation. `closed` resolves once it can no longer be used. */
export interface Transport {
  readonly link: ClientLink<ClientContext>;
  readonly closed: Promise<void>;
}

const PORT_MESSAGE = 'candor-port';

const isPortMessage = (event: MessageEvent<unknown>): boolean => {
  const data = event.data;
  return (
    event.source === window &&
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    data.type === PORT_MESSAGE
  );
};

/** Whether this page is shown by the desktop shell, which hands over a MessagePort, and not by a browser. */
export const isDesktopShell = (): boolean => window.location.protocol === 'app:';

const firstPort = new Promise<MessagePort>((resolve) => {
  window.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (port && isPortMessage(event)) resolve(port);
  });
});

/** Waits for the port that the preload posts to the page. */
export const openMessagePort = async (): Promise<Transport> => {
  const port = await firstPort;
  const closed = new Promise<void>((resolve) => port.addEventListener('close', () => resolve()));
  const link = new MessagePortLink({ port });
  port.start();
  return { link, closed };
};

/** Opens the socket of the browser door on the page's own origin; rejects when it closes before it was open. */
export const openWebSocket = async (): Promise<Transport> => {
  await sessionBegun;
  const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
  const websocket = new WebSocket(`${scheme}//${window.location.host}/rpc`);
  const closed = new Promise<void>((resolve) => websocket.addEventListener('close', () => resolve()));
  const link = new WebSocketLink({ websocket });
  await new Promise<void>((resolve, reject) => {
    websocket.addEventListener('open', () => resolve(), { once: true });
    websocket.addEventListener('close', () => reject(new ConnectionLost()), { once: true });
  });
  return { link, closed };
};
