import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../contract/index.ts';
import { createConnection } from './connection.ts';
import { sessionIsKnown } from './session.ts';
import { isDesktopShell, openMessagePort, openWebSocket } from './transports.ts';

/** The page's one connection to the workstation. */
export const connection = isDesktopShell()
  ? createConnection(openMessagePort, async () => true)
  : createConnection(openWebSocket, sessionIsKnown);

/** Typed calls: `await client.jobs.get({ id })`. */
export const client: ContractRouterClient<Contract> = createORPCClient(connection.link);

/** The same calls as TanStack Query options: `useQuery(orpc.jobs.get.queryOptions({ input: { id } }))`. */
export const orpc = createTanstackQueryUtils(client);
