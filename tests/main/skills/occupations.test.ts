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

describe('titles of neighbouring trades are nearer than those of others, and not the same', () => {
  test.each([
    ['Payroll Clerk', 'Finanzbuchhalterin', 'Krankenpflegerin'],
    ['HVAC Technician', 'Appliance Repair Technician', 'Web Developer'],
    ['Waiter', 'Bartender', 'Accountant'],
    ['Hotel Receptionist', 'Concierge', 'Machinist'],
    ['Java Developer', '.NET Developer', 'Plumber'],
  ])('%s: %s before %s', (asked, neighbour, stranger) => {
    const near = match(asked, neighbour);
    expect(near).toBeGreaterThan(0.15);
    expect(near).toBeLessThan(0.8);
    expect(match(asked, stranger)).toBeLessThan(near / 2);
  });
});

describe('titles of several words and fields beside a title are understood in other languages', () => {
  test.each([
    ['Construction Manager', 'Conducteur de travaux'],
    ['Payroll Clerk', 'Lohnbuchhalterin'],
    ['Impiegato ufficio acquisti', 'Purchasing Agent'],
    ['Responsable de almacén', 'Warehouse Worker'],
    ['Chargée de recrutement', 'Recruiter'],
    ['Gestionnaire de paie', 'Sachbearbeiter Personalabrechnung'],
  ])('%s – %s', (one, other) => {
    expect(match(one, other)).toBeGreaterThan(0.8);
  });
});

test('a title that names a field of its own is other work than the same title without', () => {
  expect(match('Teacher', 'Driving Instructor')).toBeLessThan(0.5);
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
  ['Physiotherapy Student', 'intern'],
  ['Stage ufficio acquisti', 'intern'],
  ['Stage Manager', 'lead'],
  ['Commis Chef', 'junior'],
  ['Junior Sous Chef', 'mid'],
  ['Executive Chef', 'director'],
  ['Student Affairs Officer', null],
])('the level of "%s" is %s', (title, level) => {
  const rank = seniorityRank(title);
  expect(rank === null ? null : SENIORITY_ORDER[rank]).toBe(level);
});

test('a title is read without its level, sex marks and brackets', () => {
  const titles = [
    'Senior Software Engineer II (m/w/d)',
    'Assistant Manager',
    'Laboratory Assistant',
    'Auxiliar de enfermería',
    'Software Architect',
  ];
  expect(titles.map(withoutSeniority)).toEqual([
    'Software Engineer',
    'Manager',
    'Laboratory Assistant',
    'Auxiliar de enfermería',
    'Software Architect',
  ]);
});
