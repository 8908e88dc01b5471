import type { CorrectableField } from '../../contract/candidates.ts';
import type { ParsedResume } from '../../contract/resume.ts';
import {
  type CandidateRecord,
  keysOf,
  nameKey,
  phoneKey,
  type ShownColumns,
  shownColumns,
  skillRows,
} from '../resumes/candidate-record.ts';
import type { Corrections } from './corrections.ts';

/** What a candidate's rows say of them, wherever it came from. */
export interface CandidateFacts {
  columns: ShownColumns;
  keys: CandidateRecord['keys'];
  skills: CandidateRecord['skills'];
}

/** The résumés of one candidate, the newest first, before and after one of them was read again. */
export interface Renewal {
  before: readonly ParsedResume[];
  after: readonly ParsedResume[];
  /** Month the positions that still run are counted to, `YYYY-MM`. */
  asOf: string;
}

const CORRECTION: Record<keyof ShownColumns, CorrectableField> = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  location: 'location',
  headline: 'headline',
  years: 'yearsOfExperience',
};

/**
 * A candidate's facts after a résumé was read again. What a person corrected stays, and so does what came from elsewhere
 * (a table, a merge); what was read before gives way to what is read now.
 */
export function renewedFacts(
  facts: CandidateFacts,
  corrections: Corrections,
  renewal: Renewal,
): CandidateFacts {
  const columns = renewedColumns(facts.columns, corrections, renewal);
  return {
    columns,
    keys: renewedKeys(facts.keys, columns, corrections, renewal),
    skills: renewedSkills(facts.skills, renewal),
  };
}

function renewedColumns(
  shown: ShownColumns,
  corrections: Corrections,
  { before, after }: Renewal,
): ShownColumns {
  const was = shownColumns(before[0] ?? null);
  const now = shownColumns(after[0] ?? null);
  const renewed = <Field extends keyof ShownColumns>(field: Field): ShownColumns[Field] => {
    if (corrections[CORRECTION[field]] !== undefined) return shown[field];
    return now[field] ?? (shown[field] === was[field] ? now[field] : shown[field]);
  };
  return {
    name: renewed('name'),
    email: renewed('email'),
    phone: renewed('phone'),
    location: renewed('location'),
    headline: renewed('headline'),
    years: renewed('years'),
  };
}

function renewedKeys(
  keys: CandidateFacts['keys'],
  { name, email, phone }: ShownColumns,
  corrections: Corrections,
  { before, after }: Renewal,
): CandidateFacts['keys'] {
  const id = (key: CandidateFacts['keys'][number]): string => `${key.kind} ${key.value}`;
  const was = new Set(before.flatMap(keysOf).map(id));
  const read = after.flatMap(keysOf).filter(({ kind }) => kind !== 'name' || corrections.name === undefined);
  const all = [
    ...keys.filter((key) => !was.has(id(key))),
    ...read,
    ...(name ? [{ kind: 'name' as const, value: nameKey(name) }] : []),
    ...(email ? [{ kind: 'email' as const, value: email.toLowerCase() }] : []),
    ...(phone ? [{ kind: 'phone' as const, value: phoneKey(phone) }] : []),
  ];
  return [...new Map(all.map((key) => [id(key), key])).values()];
}

function renewedSkills(
  skills: CandidateFacts['skills'],
  { before, after, asOf }: Renewal,
): CandidateFacts['skills'] {
  const rows = (resumes: readonly ParsedResume[]): CandidateFacts['skills'] =>
    resumes.flatMap((resume) => skillRows(resume, asOf));
  const was = new Set(rows(before).map(({ skill }) => skill));
  const renewed = new Map<string, CandidateFacts['skills'][number]>();
  for (const row of [...rows(after), ...skills.filter(({ skill }) => !was.has(skill))])
    if (!renewed.has(row.skill)) renewed.set(row.skill, row);
  return [...renewed.values()];
}
