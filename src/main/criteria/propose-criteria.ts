import type { Criterion } from '../../contract/criteria.ts';
import { criteriaFromDescription } from './criteria-from-description.ts';

/** Runs in a pool thread: the taxonomy is loaded there, and a long advertisement takes its time. */
export function proposeCriteria({ title, text }: { title: string; text: string }): { criteria: Criterion[] } {
  return { criteria: criteriaFromDescription(title, text).criteria };
}
