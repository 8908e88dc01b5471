import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A skill or knowledge of ESCO. */
export interface EscoSkill {
  uri: string;
  kind: 'knowledge' | 'competence';
  reuse: string;
  name: string;
  labels: string[];
  description: string;
}

/** An occupation with the words people use for it. `code` is an ISCO-08 unit group or an O*NET-SOC code. */
export interface SourceOccupation {
  code: string;
  title: string;
  alternates: string[];
  description: string;
}

/** A technology of O*NET with its commodity and the occupations that use it. */
export interface OnetTechnology {
  name: string;
  commodity: string;
  hot: boolean;
  occupations: string[];
}

function rows(path: string, delimiter: string): Record<string, string>[] {
  return parse(readFileSync(path, 'utf8'), {
    columns: true,
    delimiter,
    quote: delimiter === ',' ? '"' : null,
    bom: true,
    relax_column_count: true,
  });
}

function lines(cell: string | undefined): string[] {
  return (cell ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function readEscoSkills(folder: string): EscoSkill[] {
  return rows(join(folder, 'esco-v1.1.1-en', 'skills_en.csv'), ',').map((row) => ({
    uri: row.conceptUri ?? '',
    kind: row.skillType === 'knowledge' ? 'knowledge' : 'competence',
    reuse: row.reuseLevel ?? '',
    name: row.preferredLabel ?? '',
    labels: lines(row.altLabels),
    description: row.description ?? '',
  }));
}

export function readEscoOccupations(folder: string): SourceOccupation[] {
  return rows(join(folder, 'esco-v1.1.1-en', 'occupations_en.csv'), ',').map((row) => ({
    code: row.iscoGroup ?? '',
    title: row.preferredLabel ?? '',
    alternates: lines(row.altLabels),
    description: row.description ?? '',
  }));
}

export function readOnetOccupations(folder: string): SourceOccupation[] {
  const alternates = new Map<string, string[]>();
  for (const row of rows(join(folder, 'onet-29.2', 'Alternate_Titles.txt'), '\t')) {
    const code = row['O*NET-SOC Code'] ?? '';
    const short = row['Short Title'] ?? '';
    const titles = [row['Alternate Title'] ?? '', ...(short === 'n/a' ? [] : [short])];
    alternates.set(code, [...(alternates.get(code) ?? []), ...titles]);
  }
  return rows(join(folder, 'onet-29.2', 'Occupation_Data.txt'), '\t').map((row) => {
    const code = row['O*NET-SOC Code'] ?? '';
    return {
      code,
      title: row.Title ?? '',
      alternates: alternates.get(code) ?? [],
      description: row.Description ?? '',
    };
  });
}

export function readOnetTechnologies(folder: string): OnetTechnology[] {
  const byName = new Map<string, OnetTechnology>();
  for (const row of rows(join(folder, 'onet-29.2', 'Technology_Skills.txt'), '\t')) {
    const name = row.Example ?? '';
    const technology = byName.get(name) ?? {
      name,
      commodity: row['Commodity Title'] ?? '',
      hot: false,
      occupations: [],
    };
    technology.hot ||= row['Hot Technology'] === 'Y';
    technology.occupations.push(row['O*NET-SOC Code'] ?? '');
    byName.set(name, technology);
  }
  return [...byName.values()];
}
