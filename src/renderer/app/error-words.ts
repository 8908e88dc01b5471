import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';
import { ConnectionLost } from './connection-lost.ts';

/** An error in the reader's words: what happened, then what was kept and what to do. */
export interface ErrorWords {
  title: string;
  text: string;
}

const KNOWN = [
  'NOT_FOUND',
  'CONFLICT',
  'INVALID_INPUT',
  'INVALID_QUERY',
  'INVALID_DOCUMENT',
  'DISK_FULL',
  'INTERNAL',
  'OFFLINE',
] as const;
type Code = (typeof KNOWN)[number];

/** The code of the closed set an error belongs to; anything unforeseen is `INTERNAL`. */
export const errorCode = (error: unknown): Code => {
  if (error instanceof ConnectionLost) return 'OFFLINE';
  if (error instanceof ORPCError) return KNOWN.find((code) => code === error.code) ?? 'INTERNAL';
  return 'INTERNAL';
};

const dataOf = (error: unknown): Record<string, unknown> =>
  error instanceof ORPCError && typeof error.data === 'object' && error.data !== null
    ? { ...error.data }
    : {};

/** Words for any error a call can end in. */
export const errorWords = (error: unknown, t: TFunction): ErrorWords => {
  const code = errorCode(error);
  const data = dataOf(error);
  const entity =
    typeof data.entity === 'string' ? t(`common:entity.${data.entity}`, { defaultValue: '' }) : '';
  const reason = typeof data.reason === 'string' ? data.reason : '';
  const words = t(`common:reason.${reason}`, { defaultValue: '' });
  return {
    title:
      t(`common:reasonTitle.${reason}`, { defaultValue: '' }) ||
      t(`common:errors.${code}.title`, { context: entity ? 'entity' : '', entity }),
    text:
      words || t(`common:errors.${code}.text`, { logId: typeof data.logId === 'string' ? data.logId : '' }),
  };
};
