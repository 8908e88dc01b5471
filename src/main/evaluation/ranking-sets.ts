import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { CATEGORY_POSTINGS } from './category-postings.ts';
import type { GradedRanking } from './ranking-accuracy.ts';

/** A résumé of a ranking set as it lies on disk or in a table. */
export interface RankedDocument {
  fileName: string;
  bytes: Uint8Array;
}

/** A posting with its résumés and their grades, in the same order. */
export interface RankingTask extends GradedRanking {
  posting: { title: string; text: string };
  documents: readonly RankedDocument[];
}

export interface RankingSet {
  name: string;
  tasks: readonly RankingTask[];
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All ranking sets in a data folder; those that are not there are left out. */
export async function readRankingSets(folder: string): Promise<RankingSet[]> {
  const ranking = join(folder, 'ranking');
  const sets = [await categoryText(ranking), await expectedOrder(ranking), await humanVacancies(ranking)];
  return sets.filter((set) => set !== null);
}

/** Résumés of a category against a posting of it: the same category is 1, any other 0. */
async function categoryText(folder: string): Promise<RankingSet | null> {
  const file = join(folder, 'category-text', 'updated_resume_dataset_unique.csv');
  if (!existsSync(file)) return null;
  const rows: { id: string; Category: string; Resume: string }[] = parse(await readFile(file), {
    columns: true,
  });
  const documents = rows.map(({ id, Resume }) => ({ fileName: `${id}.txt`, bytes: bytesOf(Resume) }));
  const tasks = Object.entries(CATEGORY_POSTINGS)
    .filter(([category]) => rows.some(({ Category }) => Category === category))
    .map(([category, posting]) => ({
      name: category,
      posting,
      documents,
      grades: rows.map(({ Category }) => (Category === category ? 1 : 0)),
    }));
  return { name: 'category-text', tasks };
}

/** The guide's order, read from its numbered list: first of five is grade 5. */
async function expectedOrder(folder: string): Promise<RankingSet | null> {
  const base = join(folder, 'expected-order-small');
  if (!existsSync(base)) return null;
  const guide = await readFile(join(base, 'TEST_GUIDE.md'), 'utf8');
  const names = (await readdir(join(base, 'resumes'))).sort();
  const documents = await Promise.all(
    names.map(async (fileName) => ({
      fileName,
      bytes: new Uint8Array(await readFile(join(base, 'resumes', fileName))),
    })),
  );
  const parts = guide.split(/^### Job Description: /mu).slice(1);
  const tasks = await Promise.all(
    parts.map(async (part) => {
      const title = part.split('\n')[0]?.trim() ?? '';
      const order = Array.from(part.matchAll(/^\d+\. .*?\((\w+\.txt)\)/gmu), (match) => match[1] ?? '');
      const text = await readFile(
        join(base, 'job_descriptions', `${title.toLowerCase().replaceAll(' ', '_')}.txt`),
        'utf8',
      );
      return {
        name: title,
        posting: { title: '', text },
        documents,
        grades: names.map((name) => order.length - order.indexOf(name)),
      };
    }),
  );
  return { name: 'expected-order-small', tasks };
}

interface HumanRanking {
  cv: string;
  annotator_1: number[];
  annotator_2: number[] | null;
}

/** Two people ranked five vacancies for each résumé; turned round, a résumé's grade for a vacancy is its mean rank from the end. */
async function humanVacancies(folder: string): Promise<RankingSet | null> {
  const base = join(folder, 'human-vacancy-resume');
  if (!existsSync(base)) return null;
  const vacancies: { title: string; text: string }[] = JSON.parse(
    await readFile(join(base, 'vacancies.json'), 'utf8'),
  );
  const rankings: HumanRanking[] = JSON.parse(await readFile(join(base, 'rankings.json'), 'utf8'));
  const present = rankings.filter(({ cv }) => existsSync(join(base, cv)));
  const documents = await Promise.all(
    present.map(async ({ cv }) => ({
      fileName: cv.replace('cv/', ''),
      bytes: new Uint8Array(await readFile(join(base, cv))),
    })),
  );
  const tasks = vacancies.map((posting, index) => ({
    name: posting.title,
    posting,
    documents,
    grades: present.map(({ annotator_1, annotator_2 }) => {
      const ranks = [annotator_1, ...(annotator_2 ? [annotator_2] : [])].map(
        (list) => 5 - (list[index] ?? 5),
      );
      return ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
    }),
  }));
  return { name: 'human-vacancy-resume', tasks };
}
