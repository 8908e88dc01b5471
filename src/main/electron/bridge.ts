import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { ipcMain, MessageChannelMain } from 'electron';
import { isOwnPage } from './navigation.ts';

/** Name of the one message between preload and main, both ways. */
const CHANNEL = 'candor-port';

/** Hands a port to the workstation to every page that asks for one and is our own. */
export function offerPorts(router: AnyRouter): void {
  const handler = new RPCHandler(router);
  ipcMain.on(CHANNEL, (event) => {
    const { senderFrame } = event;
    if (senderFrame === null || !isOwnPage(senderFrame)) return;
    const { port1, port2 } = new MessageChannelMain();
    handler.upgrade(port1);
    port1.start();
    senderFrame.postMessage(CHANNEL, null, [port2]);
  });
}
