import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';

/** The contract, to be implemented feature by feature; see docs/adding-a-request.md. */
export const os = implement(contract);
export type Implementer = typeof os;
