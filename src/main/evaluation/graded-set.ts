import { candidatesFor } from './graded-candidates.ts';
import type { GradedOccupation } from './graded-occupation.ts';
import { GRADED_OCCUPATIONS } from './graded-occupations.ts';
import { PREFIX, postingText } from './graded-posting.ts';
import { YEAR } from './graded-resume.ts';
import type { RankingSet, RankingTask } from './ranking-sets.ts';

/** The set described in docs/ranking-set.md: postings of 24 occupations at changing levels, each with eleven résumés graded by rule. */
export function gradedSet(): RankingSet {
  const tasks = GRADED_OCCUPATIONS.map((occupation, index) => taskOf(occupation, index));
  return { name: 'graded-by-rule', tasks };
}

/** The `asOf` month the set is to be screened with. */
export const GRADED_SET_AS_OF = `${YEAR}-06`;

function taskOf(occupation: GradedOccupation, index: number): RankingTask {
  const level = (['senior', 'junior', 'lead'] as const)[index % 3] ?? 'senior';
  const others = OTHERS.map((step) => otherThan(occupation, step));
  const candidates = candidatesFor(occupation, others, level, index);
  return {
    name: `${PREFIX[level]}${occupation.title}`,
    posting: { title: '', text: postingText(occupation, level, index) },
    documents: candidates.map(({ rule, text }, place) => ({
      fileName: `${rule}-${place}.txt`,
      bytes: new TextEncoder().encode(text),
    })),
    grades: candidates.map(({ grade }) => grade),
  };
}

/** How far on in the list the other occupations of a posting stand. */
const OTHERS = [7, 11, 16] as const;

function otherThan(occupation: GradedOccupation, step: number): GradedOccupation {
  const index = GRADED_OCCUPATIONS.indexOf(occupation);
  return GRADED_OCCUPATIONS[(index + step) % GRADED_OCCUPATIONS.length] ?? occupation;
}
