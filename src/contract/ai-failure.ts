import { z } from 'zod';

/**
 * Why a model did not answer; the renderer words it (`ai.failure.<code>`).
 * `PRICE_UNKNOWN`: a budget is set and the price table does not know the model. `PAUSED`: too many failures in a row, tried again later.
 */
export const AiFailureCode = z.enum([
  'WRONG_KEY',
  'NO_KEY',
  'UNKNOWN_MODEL',
  'UNREACHABLE',
  'TIMEOUT',
  'RATE_LIMITED',
  'SERVER_ERROR',
  'BAD_REQUEST',
  'REFUSED',
  'INVALID_ANSWER',
  'CUT_OFF',
  'BUDGET_USED_UP',
  'PRICE_UNKNOWN',
  'NO_CONSENT',
  'NO_AI',
  'PAUSED',
  'SWITCHED_OFF',
  'UNSUPPORTED',
  'CANCELLED',
]);
export type AiFailureCode = z.infer<typeof AiFailureCode>;
