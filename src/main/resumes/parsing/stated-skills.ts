import type { ParsedSkill } from '../../../contract/resume.ts';

const ENOUGH = 3;

/**
 * The skills a résumé claims: those it lists itself. Where it has no list (fewer than three terms), all it mentions. What is only mentioned in
 * running text is weaker; it serves as evidence for a criterion, not as a claim.
 */
export function statedSkills(skills: readonly ParsedSkill[]): ParsedSkill[] {
  const listed = skills.filter((skill) => skill.listed === true);
  return listed.length >= ENOUGH ? listed : [...skills];
}
