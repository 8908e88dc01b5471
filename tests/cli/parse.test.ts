import { expect, test } from 'vitest';
import { MadeUpFolder, madeUpResumes } from '../support/made-up-folder.ts';
import { candor } from './run-candor.ts';

const FIELDS = [
  'file',
  'status',
  'name',
  'emails',
  'phones',
  'links',
  'location',
  'headline',
  'skills',
  'experience',
  'education',
  'languages',
  'yearsOfExperience',
  'warnings',
  'text',
];

test('every document below what is named is printed with the fields the guide lists, the broken one too', () => {
  using folder = new MadeUpFolder(madeUpResumes());
  const { code, output, said } = candor(['parse', 'ada.txt', 'broken.pdf', 'more', '--json'], {
    cwd: folder.path,
  });
  const documents = JSON.parse(output);
  expect(documents.map(({ file, status, name }: Record<string, unknown>) => [file, status, name])).toEqual([
    ['ada.txt', 'parsed', 'Ada Brook'],
    ['broken.pdf', 'failed', null],
    ['more/cleo.txt', 'parsed', 'Cleo Dahl'],
    ['more/deep/dan.txt', 'parsed', 'Dan Ebert'],
    ['more/sent.zip/in/eva.txt', 'parsed', 'Eva Falk'],
  ]);
  for (const document of documents) {
    const own = Object.keys(document).filter((field) => field !== 'error');
    expect(own.sort()).toEqual([...FIELDS].sort());
  }
  expect(documents[1].error).toEqual({
    code: expect.stringMatching(/^(DAMAGED|UNSUPPORTED)$/),
    message: expect.any(String),
  });
  expect(code).toBe(1);
  expect(said).toContain('5 of 5');
});

test('what is read of one document has the shapes the guide lists', () => {
  using folder = new MadeUpFolder(madeUpResumes());
  const { code, output } = candor(['parse', 'ada.txt', '--json', '--as-of', '2026-01'], { cwd: folder.path });
  const [document] = JSON.parse(output);
  expect(code).toBe(0);
  expect(document).toMatchObject({
    emails: ['ada.brook@example.com'],
    phones: ['+442079460958'],
    skills: expect.arrayContaining([{ name: 'Python', quote: expect.any(String), page: 1 }]),
    experience: [
      {
        title: 'Software Engineer',
        organisation: 'Example Works',
        start: '2016',
        end: null,
        current: true,
      },
    ],
    education: [
      {
        degree: expect.any(String),
        level: 6,
        institution: 'University of Example',
        start: '2012',
        end: '2016',
      },
    ],
    warnings: [],
  });
  expect(document.text).toContain('Built services with Python, PostgreSQL, Kafka.');
});

test('a file that is not there is a failure with a reason, and nothing else stops', () => {
  using folder = new MadeUpFolder(madeUpResumes());
  const { code, output } = candor(['parse', 'nobody.pdf', 'ben.txt', '--json'], { cwd: folder.path });
  expect(JSON.parse(output).map(({ status, error }: Record<string, unknown>) => [status, error])).toEqual([
    ['failed', { code: 'NOT_FOUND', message: 'There is no such file.' }],
    ['parsed', undefined],
  ]);
  expect(code).toBe(1);
});

test('an unknown option is a mistake of use', () => {
  const { code, output, said } = candor(['parse', '--jason']);
  expect([code, output]).toEqual([1, '']);
  expect(said).toContain("unknown option '--jason'");
});
