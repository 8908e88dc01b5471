import type { ParsedResume } from '../../contract/resume.ts';
import { statedSkills } from '../resumes/parsing/stated-skills.ts';
import { hasCompleteSkills, type LabelledResume } from './parsing-truth.ts';

/** Part of a whole; `share` is 1 where the whole is nothing. */
export interface Rate {
  right: number;
  of: number;
  share: number;
}

/** How well résumés were read, counted as `docs/measurements.md` describes. */
export interface ParsingFigures {
  name: Rate;
  email: Rate;
  phone: Rate;
  skillRecall: Rate;
  skillPrecision: Rate;
  experienceRecall: Rate;
  educationRecall: Rate;
  /** What was not right, one line each, for people to look at. */
  misses: string[];
}

/** A labelled résumé and what was read from it; null where it could not be read. */
export interface ReadResume {
  truth: LabelledResume;
  parsed: ParsedResume | null;
}

const LAST_DIGITS = 8;

function words(value: string): string[] {
  const plain = value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function folded(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Equal after folding case, accents and punctuation, word order free. */
export function sameName(a: string, b: string): boolean {
  return words(a).sort().join(' ') === words(b).sort().join(' ');
}

/** A returned number ends in the last eight digits of the true one. */
export function samePhone(returned: string, truth: string): boolean {
  return returned.replace(/\D/gu, '').endsWith(truth.replace(/\D/gu, '').slice(-LAST_DIGITS));
}

/** Whether one folded term is the other or a whole-word part of it. */
export function partOf(part: string, whole: string): boolean {
  const [inner, outer] = [folded(part), folded(whole)];
  return inner !== '' && ` ${outer} `.includes(` ${inner} `);
}

function nameRight({ truth, parsed }: ReadResume): boolean {
  const name = parsed?.name?.value ?? null;
  if (truth.name === null || name === null) return truth.name === name;
  return sameName(name, truth.name);
}

function emailRight({ truth, parsed }: ReadResume): boolean {
  const emails = parsed?.emails.map((email) => email.value.toLowerCase()) ?? [];
  return truth.email === null ? emails.length === 0 : emails.includes(truth.email.toLowerCase());
}

function phoneRight({ truth, parsed }: ReadResume): boolean {
  const phones = parsed?.phones.map((phone) => phone.value) ?? [];
  const { phone } = truth;
  return phone === null ? phones.length === 0 : phones.some((found) => samePhone(found, phone));
}

function rate(right: number, of: number): Rate {
  return { right, of, share: of === 0 ? 1 : right / of };
}

function rateOf<T>(items: readonly T[], isRight: (item: T) => boolean): Rate {
  return rate(items.filter(isRight).length, items.length);
}

function skillNames(parsed: ParsedResume | null): string[] {
  return parsed === null ? [] : statedSkills(parsed.skills).map((skill) => skill.name);
}

function positionFound(
  parsed: ParsedResume | null,
  truth: NonNullable<LabelledResume['experience']>[number],
): boolean {
  return (parsed?.experience ?? []).some(
    ({ title, organisation }) =>
      (truth.title == null || agree(title, truth.title)) &&
      (truth.organization == null || agree(organisation, truth.organization)),
  );
}

function educationFound(
  parsed: ParsedResume | null,
  truth: NonNullable<LabelledResume['education']>[number],
): boolean {
  return (parsed?.education ?? []).some(
    ({ degree, institution }) =>
      (truth.institution == null || agree(institution, truth.institution)) &&
      (truth.degree == null || agree(degree, truth.degree)),
  );
}

function agree(found: string | null, truth: string): boolean {
  return found !== null && (partOf(truth, found) || partOf(found, truth));
}

function missesOf(read: ReadResume): string[] {
  const { truth, parsed } = read;
  const lines: string[] = [];
  if (truth.person !== 'template' && !nameRight(read))
    lines.push(`name: ${parsed?.name?.value ?? 'none'} for ${truth.name}`);
  if (!emailRight(read))
    lines.push(`email: ${parsed?.emails.map((email) => email.value).join(', ')} for ${truth.email}`);
  if (!phoneRight(read))
    lines.push(`phone: ${parsed?.phones.map((phone) => phone.value).join(', ')} for ${truth.phone}`);
  const names = skillNames(parsed);
  for (const skill of truth.skills ?? [])
    if (!names.some((name) => partOf(skill, name))) lines.push(`skill missing: ${skill}`);
  if (hasCompleteSkills(truth) && truth.skills !== undefined) {
    for (const name of names) if (!isTrueSkill(name, truth.skills)) lines.push(`skill too many: ${name}`);
  }
  for (const position of truth.experience ?? []) {
    if (!positionFound(parsed, position))
      lines.push(`position missing: ${position.title} at ${position.organization}`);
  }
  for (const education of truth.education ?? []) {
    if (!educationFound(parsed, education))
      lines.push(`education missing: ${education.degree} at ${education.institution}`);
  }
  return lines.map((line) => `${truth.id}: ${line}`);
}

function isTrueSkill(name: string, truth: readonly string[]): boolean {
  return truth.some((skill) => partOf(skill, name) || partOf(name, skill));
}

/**
 * Rates over labelled résumés. Names of templates' placeholders are left out; where the truth is null nothing may be returned. Skills are those a
 * résumé lists itself; recall counts a true skill found as part of a longer term, precision is measured where the labels are complete.
 */
export function measureParsing(resumes: readonly ReadResume[]): ParsingFigures {
  const people = resumes.filter(({ truth }) => truth.person !== 'template');
  const skills = resumes.flatMap(({ truth, parsed }) =>
    (truth.skills ?? []).map((skill) => ({ skill, names: skillNames(parsed) })),
  );
  const returned = resumes.flatMap(({ truth, parsed }) =>
    truth.skills === undefined || !hasCompleteSkills(truth)
      ? []
      : skillNames(parsed).map((name) => ({ name, truth: truth.skills ?? [] })),
  );
  const positions = resumes.flatMap(({ truth, parsed }) =>
    (truth.experience ?? []).map((position) => ({ position, parsed })),
  );
  const education = resumes.flatMap(({ truth, parsed }) =>
    (truth.education ?? []).map((entry) => ({ entry, parsed })),
  );
  return {
    name: rateOf(people, nameRight),
    email: rateOf(resumes, emailRight),
    phone: rateOf(resumes, phoneRight),
    skillRecall: rateOf(skills, ({ skill, names }) => names.some((name) => partOf(skill, name))),
    skillPrecision: rateOf(returned, ({ name, truth }) => isTrueSkill(name, truth)),
    experienceRecall: rateOf(positions, ({ position, parsed }) => positionFound(parsed, position)),
    educationRecall: rateOf(education, ({ entry, parsed }) => educationFound(parsed, entry)),
    misses: resumes.flatMap(missesOf),
  };
}
