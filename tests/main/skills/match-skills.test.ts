import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchSkills } from '../../../src/main/skills/match-skills.ts';

const named = (text: string): string[] => matchSkills(text).map(({ name }) => name);

describe('a word that is only sometimes a skill counts where the words around it show the skill', () => {
  test.each<[text: string, skills: string[]]>([
    ['Written in Java, Go, Rust', ['Java', 'Go', 'Rust']],
    ['We go to town in spring', []],
    ['Go live of the new shop', []],
    ['Go developer since 2019', ['Go']],
    ['Go to the office', []],
    ['Statistics with R, SAS and SPSS', ['Statistics', 'R', 'SAS', 'SPSS']],
    ['R. Marsh, R&D department', []],
    ['Python, R, C, C++, C#', ['Python', 'R', 'C', 'C++', 'C#']],
    ['vitamin C and class C drivers', []],
    ['Internship, Spring 2020', []],
    ['Java, Spring, Hibernate', ['Java', 'Spring', 'Hibernate']],
    ['Spring Boot services', ['Spring Boot']],
    ['Account manager at Oracle Corporation', ['Account Management']],
    ['Oracle, SQL Server, DB2', ['Oracle Database', 'SQL Server', 'DB2']],
    ['Oracle database administration', ['Oracle Database']],
    ['I excel at meeting people', []],
    ['Letters in Excel and Word', ['Microsoft Excel', 'Microsoft Word']],
    ['word of mouth, easy access to trains', []],
    ['Head chef at the Ritz', []],
    ['Ansible, Chef, Puppet, Terraform', ['Ansible', 'Chef', 'Puppet', 'Terraform']],
    ['a swift response', []],
    ['iOS, Swift, Kotlin', ['iOS Development', 'Swift', 'Kotlin']],
    ['rust removal and welding', ['Welding']],
    ['5 ml of saline', []],
    ['ML and NLP', ['Machine Learning', 'Natural Language Processing']],
    ['the rest of the team', []],
    ['REST and GraphQL', ['REST APIs', 'GraphQL']],
  ])('%s', (text, skills) => {
    expect(named(text)).toEqual(skills);
  });
});

describe('one skill is found under every spelling', () => {
  test.each<[text: string, skill: string]>([
    ['ReactJS', 'React'],
    ['React.js', 'React'],
    ['k8s', 'Kubernetes'],
    ['JS', 'JavaScript'],
    ['Node JS', 'Node.js'],
    ['nodejs', 'Node.js'],
    ['ASP.NET Core', '.NET'],
    ['.NET', '.NET'],
    ['HTML5', 'HTML'],
    ['Python 3', 'Python'],
    ['python3', 'Python'],
    ['data pipeline', 'Data Engineering'],
    ['machine\nlearning', 'Machine Learning'],
    ['BUCHHALTUNG', 'Accounting'],
    ['comptabilité', 'Accounting'],
    ['gestão de projetos', 'Project Management'],
    ['atención al cliente', 'Customer Service'],
    ['Staplerschein', 'Forklift Operation'],
    ['soins infirmiers', 'Nursing'],
    ['机器学习', 'Machine Learning'],
  ])('%s', (text, skill) => {
    expect(named(text)).toEqual([skill]);
  });

  test('Latin names are found between Chinese characters that print no spaces', () => {
    expect(named('熟悉Java开发和Spring框架')).toEqual(['Java', 'Spring']);
  });
});

test('a version belongs to the quote, a number of years does not', () => {
  const text = 'Python 3, Java 8 years';
  expect(matchSkills(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Python 3', 'Java']);
});

test('mail and web addresses name no skills', () => {
  expect(named('jo@mail.net, linkedin.com/in/go-rust, https://python.example.com/react')).toEqual([]);
});

test('where sections are known, everyday words count only where skills are listed', () => {
  const text = 'Good communication with the team\nCommunication, Python';
  const ranges = [
    { start: 0, end: 33, kind: 'experience' as const },
    { start: 33, end: text.length, kind: 'skills' as const },
  ];
  expect(matchSkills(text, { ranges }).map(({ start }) => start)).toEqual([33, 48]);
});

test('matches stand in order, never overlap and lie within any text whatever', () => {
  const words = fc.constantFrom(
    'Java',
    'Go',
    '.NET',
    'C++',
    'machine',
    'learning',
    ',',
    '\n',
    'é',
    '机',
    '学',
    '习',
    '@',
    '.',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let from = 0;
      for (const { start, end } of matchSkills(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        from = end;
      }
    }),
  );
});
