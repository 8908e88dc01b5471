import type { ParsedResume } from '../../contract/resume.ts';
import { finderOf, identifyingRanges, leaveOut, withoutNames } from '../blind/identifying-ranges.ts';
import { identityOfResume } from '../blind/identity.ts';
import { foldText } from '../database/sql-functions.ts';
import type { ExtractedDocument } from './extracted-document.ts';

/** The columns of a candidate that lists show. */
export interface ShownColumns {
  name: string | null;
  email: string | null;
  phone: string | null;
  location: string | null;
  headline: string | null;
  years: number | null;
}

/** What a résumé puts into a candidate's rows: list columns, keys for duplicates, skills and the search index. */
export interface CandidateRecord extends ShownColumns {
  keys: { kind: 'email' | 'phone' | 'link' | 'name'; value: string }[];
  skills: { skill: string; name: string; years: number | null }[];
  /** `name` holds whatever tells who it is, `body` the text without it: blind review searches all but `name` and `location`. */
  index: {
    name: string;
    headline: string;
    skills: string;
    titles: string;
    organisations: string;
    education: string;
    location: string;
    body: string;
  };
}

/** Pure: the same résumé gives the same rows. */
export function candidateRecord(
  resume: ParsedResume,
  document: ExtractedDocument,
  asOf: string,
): CandidateRecord {
  const skills = skillRows(resume, asOf);
  const finder = finderOf(identityOfResume(resume), resume, document.recognised);
  const line = (values: readonly (string | null)[]): string =>
    withoutNames(values.filter((value) => value !== null).join('\n'), finder);
  return {
    ...shownColumns(resume),
    keys: keysOf(resume),
    skills,
    index: {
      name: [
        ...(resume.name ? [resume.name.value] : []),
        ...[...resume.emails, ...resume.phones, ...resume.links].map((field) => field.value),
      ].join('\n'),
      headline: line([resume.headline?.value ?? null]),
      skills: line(skills.map((skill) => skill.name)),
      titles: line(resume.experience.map((position) => position.title)),
      organisations: line(resume.experience.map((position) => position.organisation)),
      education: line(resume.education.flatMap((entry) => [entry.degree, entry.field, entry.institution])),
      location: resume.location?.value ?? '',
      body: leaveOut(
        document.text,
        identifyingRanges(document.text, resume, { recognised: document.recognised }),
      ),
    },
  };
}

/** What lists show of a résumé; all null where there is none. */
export function shownColumns(resume: ParsedResume | null): ShownColumns {
  return {
    name: resume?.name?.value ?? null,
    email: resume?.emails[0]?.value ?? null,
    phone: resume?.phones[0]?.value ?? null,
    location: resume?.location?.value ?? null,
    headline: resume?.headline?.value ?? resume?.experience[0]?.title ?? null,
    years: resume?.yearsOfExperience ?? null,
  };
}

/** A phone's last nine digits tell it apart whatever its prefix is written like. */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/g, '').slice(-9);
}

/** `https://www.LinkedIn.com/in/jane/?x=1` and `linkedin.com/in/jane` are one profile. */
export function linkKey(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

export function nameKey(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ');
}

/** What duplicates are found by, each key once. */
export function keysOf(resume: ParsedResume): CandidateRecord['keys'] {
  const keys = [
    ...resume.emails.map((email) => ({ kind: 'email' as const, value: email.value.toLowerCase() })),
    ...resume.phones.map((phone) => ({ kind: 'phone' as const, value: phoneKey(phone.value) })),
    ...resume.links
      .filter((link) => /[^/]\/[^/]/.test(linkKey(link.value)))
      .map((link) => ({ kind: 'link' as const, value: linkKey(link.value) })),
    ...(resume.name ? [{ kind: 'name' as const, value: nameKey(resume.name.value) }] : []),
  ];
  const seen = new Set<string>();
  return keys.filter(
    ({ kind, value }) => value !== '' && !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`),
  );
}

/** One row a skill, in the order of the résumé. */
export function skillRows(resume: ParsedResume, asOf: string): CandidateRecord['skills'] {
  const rows = new Map<string, { skill: string; name: string; years: number | null }>();
  for (const skill of resume.skills) {
    const id = skill.skillId ?? `text:${foldText(skill.name)}`;
    if (rows.has(id)) continue;
    rows.set(id, { skill: id, name: skill.name, years: yearsWith(resume, skill.evidence, asOf) });
  }
  return [...rows.values()];
}

/** Years of the positions a skill stands in, overlaps counted once; null where it stands in no dated one. */
function yearsWith(
  resume: ParsedResume,
  evidence: readonly { start: number; end: number }[],
  asOf: string,
): number | null {
  const months = new Set<number>();
  for (const position of resume.experience) {
    const inside = evidence.some(
      (place) => place.start >= position.span.start && place.end <= position.span.end,
    );
    if (!inside || position.start === null) continue;
    const from = monthNumber(position.start, 'first');
    const to = monthNumber(position.current ? asOf : (position.end ?? position.start), 'last');
    for (let month = from; month <= to && month - from < 720; month++) months.add(month);
  }
  return months.size === 0 ? null : Math.round((months.size / 12) * 10) / 10;
}

function monthNumber(date: string, side: 'first' | 'last'): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) * 12 + (month ?? (side === 'first' ? 1 : 12)) - 1;
}
