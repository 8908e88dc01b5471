import type { ParsedSkill, SectionKind } from '../../../contract/resume.ts';
import type { SkillMatch, SkillMatcher } from '../../skills/skill-matcher.ts';
import { evidenceAt } from './evidence.ts';
import { fold } from './folding.ts';
import { type ListedSkill, listedSkills } from './listed-skills.ts';
import type { ResumeText, Span } from './resume-text.ts';
import type { ResumeSection } from './sections.ts';

/** Sections whose text says nothing of what the candidate can do. */
const SILENT: ReadonlySet<SectionKind> = new Set(['references', 'interests']);

function keyOf(match: { skillId: string | null; name: string }): string {
  return match.skillId ?? `listed:${fold(match.name).replace(/[^\p{L}\p{N}+#]/gu, '')}`;
}

/** The taxonomy's entry for a listed term when it names the whole of it. */
function wholeMatch(term: ListedSkill, matches: readonly SkillMatch[]): SkillMatch | undefined {
  const length = term.end - term.start;
  return matches.find((match) => {
    const covered = Math.min(match.end, term.end) - Math.max(match.start, term.start);
    return covered >= length * 0.75;
  });
}

function within(match: Span, ranges: readonly (Span & { kind: SectionKind })[]): SectionKind | null {
  return ranges.find((range) => match.start >= range.start && match.start < range.end)?.kind ?? null;
}

/**
 * Skills of the taxonomy found in the text, and the terms the document lists itself that the taxonomy does not know.
 * Each once, in the order they first stand, with every place they stand as evidence.
 */
export function readSkills(
  text: ResumeText,
  sections: readonly ResumeSection[],
  ranges: readonly (Span & { kind: SectionKind })[],
  matchSkills: SkillMatcher,
): ParsedSkill[] {
  const matches = matchSkills(text.document.text, { ranges: [...ranges] }).filter((match) => {
    const kind = within(match, ranges);
    return kind === null || !SILENT.has(kind);
  });
  const listed = listedSkills(text, sections)
    .filter((term) => wholeMatch(term, matches) === undefined)
    .map((term): SkillMatch => ({ skillId: null, name: term.name, start: term.start, end: term.end }));
  const found = new Map<string, { first: SkillMatch; spans: Span[] }>();
  for (const match of [...matches, ...listed].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const known = found.get(keyOf(match));
    if (known === undefined) found.set(keyOf(match), { first: match, spans: [match] });
    else known.spans.push(match);
  }
  return [...found.values()].map(({ first, spans }) => ({
    skillId: first.skillId,
    name: first.name,
    evidence: spans.map(({ start, end }) => evidenceAt(text.document, start, end)),
  }));
}
