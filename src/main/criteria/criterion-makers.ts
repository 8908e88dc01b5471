import type { Criterion, CriterionSpec, Necessity } from '../../contract/criteria.ts';
import { foldWord } from '../skills/tokenise.ts';

/** A criterion before it has its id. */
export interface DraftCriterion {
  label: string;
  necessity: Necessity;
  weight: number;
  spec: CriterionSpec;
}

/** Names of ISCED 2011 levels as a label reads them. */
export const EDUCATION_LABELS: Readonly<Record<number, string>> = {
  2: 'Lower secondary school',
  3: 'Upper secondary or vocational education',
  4: 'Post-secondary certificate',
  5: 'Short-cycle tertiary degree',
  6: "Bachelor's degree",
  7: "Master's degree",
  8: 'Doctorate',
};

/** "3 years", "1 year". */
export function yearsLabel(years: number): string {
  return `${years} ${years === 1 ? 'year' : 'years'}`;
}

const plain = (name: string): string => foldWord(name).replace(/[^\p{L}\p{N}+#]+/gu, '-');

/** What makes two criteria the same wish: kind and what it is about, not how much of it. */
export function subjectOf(spec: CriterionSpec): string {
  switch (spec.kind) {
    case 'skill':
      return `skill-${spec.anyOf
        .map((term) => plain(term.replace(/^(?:skill|text):/u, '')))
        .sort()
        .join('-or-')}`;
    case 'experience':
      return 'experience';
    case 'seniority':
      return 'seniority';
    case 'occupation':
      return 'occupation';
    case 'education':
      return `education-${spec.level}`;
    case 'language':
      return `language-${spec.language}`;
    case 'certificate':
      return `certificate-${plain(spec.name)}`;
    case 'location':
      return 'location';
  }
}

/** Gives each criterion an id that says what it is about; the same advertisement gives the same ids. */
export function withIds(drafts: readonly DraftCriterion[]): Criterion[] {
  const used = new Map<string, number>();
  return drafts.map((draft) => {
    const subject = subjectOf(draft.spec).slice(0, 80);
    const times = (used.get(subject) ?? 0) + 1;
    used.set(subject, times);
    return { id: times === 1 ? subject : `${subject}-${times}`, ...draft };
  });
}
