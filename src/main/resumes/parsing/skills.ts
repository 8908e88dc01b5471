import type { ParsedSkill, SectionKind } from '../../../contract/resume.ts';
import type { SkillMatch, SkillMatcher } from '../../skills/skill-matcher.ts';
import { evidenceAt } from './evidence.ts';
import { fold } from './folding.ts';
import { withoutGluedLabels } from './glued-labels.ts';
import { type ListedSkill, listedSkills } from './listed-skills.ts';
import type { Span } from './resume-line.ts';
import type { ResumeText } from './resume-text.ts';
import type { ResumeSection } from './sections.ts';
import { jobWords } from './title-words.ts';

interface Named extends SkillMatch {
  listed: boolean;
}

function keyOf(skill: Named): string {
  return skill.skillId ?? `listed:${fold(skill.name).replace(/[^\p{L}\p{N}+#]/gu, '')}`;
}

/** Sections that say nothing of what someone can do; of the header only the headline does. */
function saysNothing(sections: readonly ResumeSection[]): Span[] {
  return sections.flatMap(({ kind, lines }) => {
    if (kind === 'references' || kind === 'interests') return lines;
    return kind === 'header'
      ? lines.filter((line) => jobWords(line.text) === 0 && line.text.length < 120)
      : [];
  });
}

function inside(match: Span, span: Span): boolean {
  return match.start >= span.start - 1 && match.end <= span.end + 1;
}

/**
 * A listed term as skills. It keeps the name it is printed with; the taxonomy tells what it is when it knows the whole of it. Known
 * skills set side by side without separators ("MySQL PostgreSQL Hibernate") are taken one by one.
 */
function asSkills(term: ListedSkill, matches: readonly SkillMatch[], printed: string): Named[] {
  const inner = matches.filter((match) => inside(match, term));
  const length = term.end - term.start;
  const whole = inner.find((match) => match.end - match.start >= length * 0.72);
  if (whole !== undefined) return [{ ...term, skillId: whole.skillId, listed: true }];
  const covered = inner.reduce((sum, match) => sum + match.end - match.start + 1, 0);
  if (inner.length >= 2 && covered >= length * 0.7 && !/[/(]/u.test(term.name)) {
    return inner.map((match) => ({
      ...match,
      name: printed.slice(match.start, match.end).replace(/\s+/gu, ' '),
      listed: true,
    }));
  }
  return [{ ...term, skillId: null, listed: true }];
}

/**
 * Skills of the taxonomy found in the text, and the terms the document lists itself. Each once, in the order they first stand, with every
 * place they stand as evidence; those the document lists are marked and carry the name it gives them.
 */
export function readSkills(
  text: ResumeText,
  sections: readonly ResumeSection[],
  ranges: readonly (Span & { kind: SectionKind })[],
  matchSkills: SkillMatcher,
): ParsedSkill[] {
  const silent = saysNothing(sections);
  const matches = matchSkills(text.document.text, { ranges: [...ranges] }).filter(
    (match) => !silent.some((span) => inside(match, span)),
  );
  const listed = withoutGluedLabels(listedSkills(text, sections), matches).flatMap((term) =>
    asSkills(term, matches, text.clean),
  );
  const mentioned = matches
    .filter(
      (match) =>
        !listed.some(
          (skill) => skill.start === match.start || (skill.skillId === match.skillId && inside(match, skill)),
        ),
    )
    .map((match): Named => ({ ...match, listed: false }));
  const found = new Map<string, { named: Named; spans: Span[] }>();
  for (const skill of [...listed, ...mentioned].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const known = found.get(keyOf(skill));
    if (known === undefined) found.set(keyOf(skill), { named: skill, spans: [skill] });
    else {
      if (skill.listed && !known.named.listed) known.named = skill;
      known.spans.push(skill);
    }
  }
  return [...found.values()].map(({ named, spans }) => ({
    skillId: named.skillId,
    name: named.name,
    listed: named.listed,
    evidence: spans.map(({ start, end }) => evidenceAt(text.document, start, end)),
  }));
}
