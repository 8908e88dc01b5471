import { describe, expect, test } from 'vitest';
import { occupationMatch, occupationOf } from '../../../src/main/screening/engine/occupation-match.ts';
import { SENIORITY_ORDER, seniorityRank, withoutSeniority } from '../../../src/main/skills/seniority.ts';

const match = (one: string, other: string): number => occupationMatch(occupationOf(one), occupationOf(other));

describe('titles of the same work are the same occupation in any wording and language', () => {
  test.each([
    ['Python Developer', 'Backend Engineer'],
    ['Registered Nurse', 'Krankenpflegerin (m/w/d)'],
    ['Registered Nurse', 'Infirmière'],
    ['Lawyer', 'Rechtsanwältin'],
    ['Chef', 'Cocinero'],
    ['Truck Driver', 'Berufskraftfahrer'],
    ['Accountant', 'Comptable'],
    ['Teacher', 'Professora'],
    ['Site Reliability Engineer', 'DevOps Engineer'],
  ])('%s – %s', (one, other) => {
    expect(match(one, other)).toBeGreaterThan(0.8);
  });
});

describe('titles that share words but not the work are far apart', () => {
  test.each([
    ['Registered Nurse', 'Nurse Staffing Coordinator'],
    ['Chef', 'Kitchen Equipment Salesperson'],
    ['DevOps Engineer', 'Cloud Account Executive'],
    ['Civil Engineer', 'Building Site Security Guard'],
    ['Lawyer', 'Legal Secretary'],
    ['Data Scientist', 'Nurse'],
  ])('%s – %s', (one, other) => {
    expect(match(one, other)).toBeLessThan(0.35);
  });
});

test.each<[title: string, level: string | null]>([
  ['Software Engineer', null],
  ['Senior Software Engineer', 'senior'],
  ['Junior Manager', 'junior'],
  ['Praktikantin Marketing', 'intern'],
  ['Werkstudent Softwareentwicklung', 'intern'],
  ['Stagiaire comptable', 'intern'],
  ['Teamleiter Einkauf', 'lead'],
  ['Jefe de obra', 'lead'],
  ['Director of Nursing', 'director'],
  ['Geschäftsführer', 'executive'],
  ['Chief Technology Officer', 'executive'],
  ['Executive Assistant', null],
  ['Account Manager', null],
  ['Lead Generation Specialist', null],
  ['Desarrollador júnior', 'junior'],
])('the level of "%s" is %s', (title, level) => {
  const rank = seniorityRank(title);
  expect(rank === null ? null : SENIORITY_ORDER[rank]).toBe(level);
});

test('a title is read without its level, sex marks and brackets', () => {
  expect(withoutSeniority('Senior Software Engineer II (m/w/d)')).toBe('Software Engineer');
});
