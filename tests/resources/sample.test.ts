import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Seniority } from '../../src/contract/criteria.ts';
import { EmploymentType, KnockoutQuestion, TeamMember, WorkMode } from '../../src/contract/jobs.ts';
import { CefrLevel, IscedLevel, PartialDate } from '../../src/contract/resume.ts';

const SAMPLE = resolve(import.meta.dirname, '../../resources/sample');
const CANDIDATE_DATA = resolve(import.meta.dirname, '../../scripts/sample/candidates');
const SIX_MEGABYTES = 6 * 1024 * 1024;

const Truth = z.strictObject({
  name: z.string().min(3),
  otherNames: z.array(z.string()),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  location: z.string().nullable(),
  headline: z.string().nullable(),
  skills: z.array(z.string()).min(3),
  experience: z
    .array(
      z.strictObject({
        title: z.string(),
        organisation: z.string(),
        start: PartialDate,
        end: PartialDate.nullable(),
        current: z.boolean(),
      }),
    )
    .min(2),
  education: z
    .array(
      z.strictObject({
        degree: z.string(),
        level: IscedLevel.nullable(),
        institution: z.string(),
        start: PartialDate.nullable(),
        end: PartialDate.nullable(),
      }),
    )
    .min(1),
  languages: z
    .array(z.strictObject({ language: z.string().regex(/^[a-z]{2}$/), level: CefrLevel.nullable() }))
    .min(1),
  yearsOfExperience: z.number().min(1).max(40),
});

const Manifest = z.strictObject({
  version: z.literal(1),
  writtenIn: PartialDate,
  jobs: z.array(
    z.strictObject({ id: z.string(), file: z.string(), postedDaysAgo: z.number().int().positive() }),
  ),
  candidates: z.array(
    z.strictObject({
      id: z.string(),
      job: z.string(),
      file: z.string(),
      language: z.string(),
      layout: z.string(),
      appliedDaysAgo: z.number().int().positive(),
      source: z.enum(['careers-page', 'job-board', 'linkedin', 'referral', 'email']),
      samePersonAs: z.string().nullable(),
      traits: z.array(z.string()),
      truth: Truth,
    }),
  ),
});

const manifest = Manifest.parse(JSON.parse(readFileSync(join(SAMPLE, 'manifest.json'), 'utf8')));
const bytesOf = (file: string) => readFileSync(join(SAMPLE, file));

const JobFrontMatter = z.object({
  title: z.string(),
  department: z.string(),
  location: z.string(),
  workMode: WorkMode,
  employmentType: EmploymentType,
  level: Seniority,
  salaryMin: z.number(),
  salaryMax: z.number(),
  salaryCurrency: z.string().length(3),
  headcount: z.number(),
  must: z.array(z.string()).min(3),
  nice: z.array(z.string()).min(3),
  minYears: z.number(),
  education: z.string().optional(),
  languages: z.array(z.string()).min(1),
  benchmark: z.number().min(0).max(100),
  knockouts: z.array(KnockoutQuestion.omit({ id: true })).min(1),
  team: z.array(TeamMember).min(1),
});

/** What the first bytes of a file of each kind must be. */
const MAGIC: Record<string, (bytes: Buffer) => boolean> = {
  '.pdf': (bytes) =>
    bytes.subarray(0, 5).toString() === '%PDF-' && bytes.subarray(-16).includes(Buffer.from('%%EOF')),
  '.docx': (bytes) => Object.hasOwn(unzipSync(bytes), 'word/document.xml'),
  '.odt': (bytes) => bytes.subarray(38, 77).toString() === 'application/vnd.oasis.opendocument.text',
  '.rtf': (bytes) => bytes.subarray(0, 6).toString() === '{\\rtf1',
  '.png': (bytes) => bytes.subarray(1, 4).toString() === 'PNG',
  '.jpg': (bytes) => bytes.readUInt16BE(0) === 0xffd8,
  '.html': (bytes) => bytes.toString().startsWith('<!doctype html>'),
  '.txt': (bytes) => !bytes.includes(0),
};

/** Numbers the telephone authorities keep for fiction: nobody's telephone rings. */
const FICTIONAL_NUMBERS = [
  /^\+1 \d{3} 555 01\d\d$/,
  /^\+44 7700 900\d{3}$/,
  /^\+44 113 496 0\d{3}$/,
  /^\+49 30 23125 \d{3}$/,
  /^\+49 171 39200\d\d$/,
  /^\+49 176 040690\d\d$/,
  /^\+49 152 28817386$/,
  /^\+33 1 99 00 \d\d \d\d$/,
  /^\+33 6 39 98 \d\d \d\d$/,
  /^\+353 20 91\d \d{4}$/,
  /^\+46 70 174 06 \d\d$/,
  /^\+46 8 465 004 \d\d$/,
];

/** The readable text inside a file, as far as it is not drawn. */
function textOf(file: string): string {
  const bytes = bytesOf(file);
  if (!['.docx', '.odt'].includes(extname(file))) return bytes.toString('utf8');
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, data]) => strFromU8(data))
    .join('\n');
}

describe('the sample workspace', () => {
  it('has three jobs and forty people, one of whom sent two versions of a résumé', () => {
    const people = manifest.candidates.filter((candidate) => candidate.samePersonAs === null);
    expect({
      jobs: manifest.jobs.length,
      people: people.length,
      documents: manifest.candidates.length,
    }).toEqual({
      jobs: 3,
      people: 40,
      documents: 41,
    });
  });

  it('names every document once and no document that is not there', () => {
    const named = manifest.candidates.map((candidate) => candidate.file).sort();
    const there = readdirSync(join(SAMPLE, 'documents'))
      .map((file) => `documents/${file}`)
      .sort();
    expect(named).toEqual(there);
  });

  it('has file names every file system can hold', () => {
    const odd = manifest.candidates.filter(({ file }) => !/^documents\/[\w .-]+\.[a-z]+$/.test(file));
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  it('has documents that are what their names say', () => {
    const wrong = manifest.candidates.filter(({ file }) => !MAGIC[extname(file)]?.(bytesOf(file)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('shows the formats, languages and oddities a recruiter meets', () => {
    const has = (pick: (candidate: (typeof manifest.candidates)[number]) => string[]) =>
      new Set(manifest.candidates.flatMap(pick));
    expect([...has(({ file }) => [extname(file)])].sort()).toEqual(Object.keys(MAGIC).sort());
    expect([...has(({ language }) => [language])].sort()).toEqual([
      'de',
      'el',
      'en',
      'es',
      'fr',
      'it',
      'ja',
      'pl',
      'pt',
    ]);
    expect([...has(({ traits }) => traits)]).toEqual(
      expect.arrayContaining([
        'hidden-text',
        'instruction-to-model',
        'overqualified',
        'career-changer',
        'keyword-stuffer',
        'skills-long-ago',
        'two-versions',
        'scanned',
        'picture',
      ]),
    );
  });

  it('stays under six megabytes, no document over one', () => {
    const sizes = manifest.candidates.map(({ file }) => statSync(join(SAMPLE, file)).size);
    expect(Math.max(...sizes)).toBeLessThan(1024 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(SIX_MEGABYTES);
  });

  it('refers only to jobs and people that exist', () => {
    const jobs = new Set(manifest.jobs.map(({ id }) => id));
    const ids = new Set(manifest.candidates.map(({ id }) => id));
    const lost = manifest.candidates.filter(
      ({ job, samePersonAs }) => !jobs.has(job) || (samePersonAs !== null && !ids.has(samePersonAs)),
    );
    expect({ lost, unique: ids.size }).toEqual({ lost: [], unique: manifest.candidates.length });
  });

  it('has jobs whose front matter can be read', () => {
    for (const job of manifest.jobs) {
      const { data, content } = matter(bytesOf(job.file).toString());
      JobFrontMatter.parse(data);
      expect(content.length, job.id).toBeGreaterThan(800);
    }
  });

  it('reaches no real person: e-mail only at example domains, telephone numbers only from ranges kept for fiction', () => {
    const data = readdirSync(CANDIDATE_DATA).map((file) => readFileSync(join(CANDIDATE_DATA, file), 'utf8'));
    const documents = manifest.candidates
      .filter(({ file }) => !['.png', '.jpg', '.pdf'].includes(extname(file)))
      .map(({ file }) => textOf(file));
    const addresses = [...data, ...documents, JSON.stringify(manifest)].flatMap(
      (text) => text.match(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [],
    );
    const phones = manifest.candidates.flatMap(({ truth }) => truth.phone ?? []);
    expect(addresses.length).toBeGreaterThan(80);
    expect(addresses.filter((address) => !/@example\.(org|com|net)$/.test(address))).toEqual([]);
    expect(phones.filter((phone) => !FICTIONAL_NUMBERS.some((range) => range.test(phone)))).toEqual([]);
  });
});
