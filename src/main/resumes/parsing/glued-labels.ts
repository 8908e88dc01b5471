import type { SkillMatch } from '../../skills/skill-matcher.ts';
import type { ListedSkill } from './listed-skills.ts';

const MOST_LABEL_WORDS = 2;
/** One line that begins with a word before a known skill may be chance ("Embedded C, Go"). */
const FEWEST_LINES = 2;

/** Where the skill begins behind a label that nothing but a space parts from it; null where the term is none such. */
function skillBehindLabel(term: ListedSkill, matches: readonly SkillMatch[]): number | null {
  // All in capitals, a name of several words looks like label and skill ("MODEL VIEW CONTROLLER").
  if (!term.leads || !/\p{Ll}/u.test(term.name) || term.name.length !== term.end - term.start) return null;
  const inner = matches.filter(({ start, end }) => start >= term.start && end <= term.end + 1);
  const [first] = inner;
  if (first === undefined || first.start === term.start || inner.some(({ end }) => end < term.end - 1))
    return null;
  const label = term.name.slice(0, first.start - term.start).trimEnd();
  return /^\p{Lu}/u.test(label) && label.split(/\s+/u).length <= MOST_LABEL_WORDS ? first.start : null;
}

/**
 * Takes the labels off that stand before lists of skills without colon or gap, only set in another weight: "Languages Python, Go",
 * "Tools Docker, Git". To be known as one, a label must stand before a skill of the taxonomy, and more lines begin so.
 */
export function withoutGluedLabels(
  terms: readonly ListedSkill[],
  matches: readonly SkillMatch[],
): readonly ListedSkill[] {
  const starts = terms.map((term) => skillBehindLabel(term, matches));
  if (starts.filter((start) => start !== null).length < FEWEST_LINES) return terms;
  return terms.map((term, index) => {
    const start = starts[index] ?? null;
    return start === null ? term : { ...term, start, name: term.name.slice(start - term.start) };
  });
}
