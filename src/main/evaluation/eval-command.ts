import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extractDocument } from '../resumes/extraction/extract-document.ts';
import { closeOcr } from '../resumes/extraction/ocr/recognise.ts';
import { parseResume } from '../resumes/parsing/parse-resume.ts';
import { matchSkills } from '../skills/match-skills.ts';
import { type Figure, figureTable } from './figures.ts';
import { GRADED_SET_AS_OF, gradedSet } from './graded-set.ts';
import { listRecall } from './list-lookup.ts';
import { measureParsing, type Rate, type ReadResume } from './parsing-accuracy.ts';
import { readParsingTruth } from './parsing-truth.ts';
import { evaluateRanking, type RankingFigures } from './ranking-evaluation.ts';
import { readRankingSets } from './ranking-sets.ts';

const AS_OF = '2026-11';
/** Postings written for the whole bench, texts of résumés: ranked as of the month they were written in. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
});

const figures: Figure[] = [];
const data = values.data;
if (data !== undefined && existsSync(join(data, 'resumes', 'truth')))
  figures.push(...(await parsingFigures(data)));
else process.stderr.write('No labelled résumés: --data DIR names no folder with resumes/truth.\n');
const sets = [...(data === undefined ? [] : await readRankingSets(data)), gradedSet()];
for (const set of sets)
  figures.push(
    ...rankingFigures(await evaluateRanking(set, set.name === gradedSet().name ? GRADED_SET_AS_OF : AS_OF)),
  );
process.stdout.write(`${figureTable(figures)}\n`);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`);
await closeOcr();

async function parsingFigures(folder: string): Promise<Figure[]> {
  const read: ReadResume[] = [];
  const texts: string[] = [];
  for (const truth of readParsingTruth(folder)) {
    if (!truth.text_layer) continue;
    const fileName = basename(truth.file);
    const document = await extractDocument(await readFile(join(folder, truth.file)), fileName, {
      ocr: false,
    }).catch(() => null);
    texts.push(document?.text ?? '');
    read.push({ truth, parsed: document && parseResume(document, { fileName, asOf: AS_OF, matchSkills }) });
  }
  const { misses, ...rates } = measureParsing(read);
  if (values.misses) process.stderr.write(`${misses.join('\n')}\n`);
  const rate = (
    what: string,
    { share, of }: Rate,
    goal: number | null,
    peer: Figure['peer'] = null,
  ): Figure => ({
    what: `${what} (${of})`,
    value: share,
    unit: '',
    goal: goal === null ? '' : `≥ ${goal}`,
    reached: goal === null ? null : share >= goal,
    peer,
  });
  return [
    rate('name', rates.name, 0.95),
    rate('e-mail', rates.email, 0.99),
    rate('phone', rates.phone, 0.95),
    rate('skills, recall', rates.skillRecall, 0.9, { name: 'list lookup', value: listRecall(read, texts) }),
    rate('skills, precision', rates.skillPrecision, 0.85),
    rate('experience, recall', rates.experienceRecall, null),
    rate('education, recall', rates.educationRecall, null),
  ];
}

function rankingFigures({ set, candor, bm25 }: RankingFigures): Figure[] {
  const errors = candor.wrong / candor.pairs;
  const peer = bm25.wrong / bm25.pairs;
  return [
    {
      what: `${set}: pairs in the wrong order (${candor.pairs})`,
      value: errors,
      unit: '',
      goal: '≤ half of BM25',
      reached: errors <= peer / 2,
      peer: { name: 'BM25', value: peer },
    },
    {
      what: `${set}: best on top (${candor.postings} jobs)`,
      value: candor.bestOnTop / candor.postings,
      unit: '',
      goal: '',
      reached: null,
      peer: { name: 'BM25', value: bm25.bestOnTop / bm25.postings },
    },
  ];
}
