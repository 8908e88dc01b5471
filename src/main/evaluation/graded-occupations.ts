import type { GradedOccupation } from './graded-occupation.ts';
import { FIRST_OCCUPATIONS } from './graded-occupations-a.ts';
import { SECOND_OCCUPATIONS } from './graded-occupations-b.ts';

/** The occupations of the graded set, in the order their postings are made. */
export const GRADED_OCCUPATIONS: readonly GradedOccupation[] = [...FIRST_OCCUPATIONS, ...SECOND_OCCUPATIONS];
