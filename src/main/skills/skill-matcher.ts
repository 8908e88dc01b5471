import type { SectionKind } from '../../contract/resume.ts';

/** Which part of a résumé a stretch of text belongs to; UTF-16 offsets. */
export interface SectionRange {
  start: number;
  end: number;
  kind: SectionKind;
}

/** One skill as it stands in a text. `start` and `end` are UTF-16 offsets of the words that name it. */
export interface SkillMatch {
  /** Taxonomy id such as `skill:python`; null for a term the taxonomy does not hold. */
  skillId: string | null;
  /** The taxonomy's name for it ("Kubernetes" where the text says "k8s"). */
  name: string;
  start: number;
  end: number;
}

/**
 * Finds the skills a text names, in the order they stand, never overlapping.
 * With `ranges` a word that is only sometimes a skill ("Go", "research") is trusted more inside a skills section.
 */
export type SkillMatcher = (text: string, context?: { ranges?: SectionRange[] }) => SkillMatch[];
