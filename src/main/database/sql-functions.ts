import type Database from 'better-sqlite3';

/** Lower case without accents, so that "jose" finds "José". Not locale-dependent. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe');
}

/** SQL functions that every connection has: `fold(text)`. */
export function registerFunctions(database: Database.Database): void {
  database.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? foldText(text) : text,
  );
}
