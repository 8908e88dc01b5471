/** Empty text counts as nothing said. */
export const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/** A number typed, null while there is none. */
export const numberOrNull = (value: unknown): number | null =>
  value === '' || value === null || value === undefined || Number.isNaN(Number(value)) ? null : Number(value);

/** A local calendar day for a date box (`2026-11-03`), from epoch milliseconds. */
export const dayOf = (at: number | null): string => {
  if (at === null) return '';
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** Epoch milliseconds of a local calendar day's beginning; null for an empty box. */
export const startOfDay = (day: string): number | null => {
  const [year, month, date] = day.split('-').map(Number);
  return year && month && date ? new Date(year, month - 1, date).getTime() : null;
};
