import type { TFunction } from 'i18next';
import type { Import } from '../../../contract/intake.ts';
import type { Formats } from '../../app/formats.ts';

/** Whether files of an import are still to be read. */
export const isRunning = ({ status }: Pick<Import, 'status'>): boolean =>
  status === 'unpacking' || status === 'running';

/** Files of an import that have been dealt with, one way or another. */
export const handled = ({ counts }: Pick<Import, 'counts'>): number => counts.total - counts.waiting;

/** How an import stands, in a line. */
export function importWords(made: Import, t: TFunction<'intake'>, { number }: Formats): string {
  const total = number(made.counts.total);
  switch (made.status) {
    case 'unpacking':
      return t('state.unpacking');
    case 'running':
      return t(made.dryRun ? 'state.trying' : 'state.running', { done: number(handled(made)), total });
    case 'cancelled':
      return t('state.cancelled', { done: number(handled(made)), total });
    case 'undone':
      return t('state.undone');
    default:
      return t(made.dryRun ? 'state.tried' : 'state.done', {
        count: made.counts.done,
        done: number(made.counts.done),
        total,
      });
  }
}
