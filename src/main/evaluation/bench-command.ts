import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProduct } from '../doors/product.ts';
import { coldStartFigures } from './bench/cold-start-bench.ts';
import { frameFigures } from './bench/frames-bench.ts';
import { importFigures } from './bench/import-bench.ts';
import { rankingFigures } from './bench/ranking-bench.ts';
import { searchFigures } from './bench/search-bench.ts';
import { type Figure, figureTable } from './figures.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    small: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const size = values.small
  ? { imports: 40, frames: 60, candidates: 2_000, applicants: 500, cold: [500], starts: 2 }
  : {
      imports: 2_000,
      frames: 1_000,
      candidates: 100_000,
      applicants: 10_000,
      cold: [10_000, 100_000],
      starts: 6,
    };

process.stderr.write(
  `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1024 ** 3)} GB, Node ${process.version}\n`,
);
const parts: Record<string, () => Promise<Figure[]>> = {
  import: async () => importFigures(await pdfFiles(), size.imports),
  frames: async () => frameFigures(await pdfFiles(), size.frames),
  search: () => searchFigures(size.candidates),
  ranking: () => rankingFigures(size.applicants),
  cold: async () => {
    const measured: Figure[] = [];
    for (const count of size.cold) measured.push(...(await coldStartFigures(count, size.starts)));
    return measured;
  },
};
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts))
  if (values.only === undefined || values.only === name) figures.push(...(await measure()));
process.stdout.write(`${figureTable(figures)}\n`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);

/** Real résumés where they are given, else the sample's. */
async function pdfFiles(): Promise<string[]> {
  const given = values.data === undefined ? null : join(values.data, 'resumes', 'pdf');
  const folder =
    given !== null && existsSync(given)
      ? given
      : join(findProduct(import.meta.url).resourcesFolder, 'sample', 'documents');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).sort();
  return names.map((name) => join(folder, name));
}
