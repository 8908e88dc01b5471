import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JobProfile } from '../../../src/contract/criteria.ts';
import type { ParsedResume } from '../../../src/contract/resume.ts';
import { clearAnswers } from '../../../src/main/ai/call-log.ts';
import { findQuote } from '../../../src/main/ai/reading/find-quote.ts';
import { readWithModel } from '../../../src/main/ai/reading/read-with-model.ts';
import type { ExtractedDocument } from '../../../src/main/resumes/extracted-document.ts';
import { extractDocument } from '../../../src/main/resumes/extraction/extract-document.ts';
import { parseResume } from '../../../src/main/resumes/parsing/parse-resume.ts';
import { screenResume } from '../../../src/main/screening/engine/screen.ts';
import { matchSkills } from '../../../src/main/skills/match-skills.ts';
import { choose, type WithModels, withModels } from '../../support/model-server/with-models.ts';
import { plainDocument } from '../../support/plain-document.ts';
import { injectionCorpus } from './injection-corpus.ts';

const profile: JobProfile = {
  title: 'Senior data engineer',
  description: 'You build streaming pipelines in Python and run them on Kubernetes. You speak French.',
  benchmark: 60,
  criteria: [
    {
      id: 'c1',
      label: 'Python',
      necessity: 'must',
      weight: 4,
      spec: { kind: 'skill', anyOf: ['skill:python'], minYears: null },
    },
    {
      id: 'c2',
      label: 'Kubernetes',
      necessity: 'must',
      weight: 5,
      spec: { kind: 'skill', anyOf: ['skill:kubernetes'], minYears: 5 },
    },
    {
      id: 'c3',
      label: 'French C1',
      necessity: 'must',
      weight: 3,
      spec: { kind: 'language', language: 'fr', level: 'C1' },
    },
    {
      id: 'c4',
      label: 'AWS Certified Solutions Architect',
      necessity: 'nice',
      weight: 3,
      spec: { kind: 'certificate', name: 'AWS Certified Solutions Architect' },
    },
  ],
};

const resumeWith = (line: string) => `Ada Example
ada@example.org | Leeds

Experience
Data engineer, Northern Mills
2019 - present
- Built streaming pipelines in Python for the weekly reports.
${line}
Analyst, Southern Docks
2015 - 2018
- Reported sales every week with SQL.

Skills
Python, SQL, Airflow
`;

const parsed = (document: ExtractedDocument): ParsedResume =>
  parseResume(document, { fileName: 'cv.txt', asOf: '2026-01', matchSkills });
const score = (resume: ParsedResume, document: ExtractedDocument) =>
  screenResume(profile, resume, document, { asOf: '2026-01' });
const corpus = Object.entries(injectionCorpus).flatMap(([language, lines]) =>
  lines.map((line) => [language, line] as const),
);

let the: WithModels;
beforeAll(async () => {
  the = await withModels();
  the.server.behaviour.obedient = true;
  await choose(the, 'openai', ['extraction']);
});
afterAll(() => the[Symbol.asyncDispose]());

async function readObediently(document: ExtractedDocument) {
  const resume = parsed(document);
  const read = await readWithModel(
    the.models,
    {
      applicationId: 'an-application',
      jobId: 'a-job',
      profile,
      resume,
      document,
      runs: 1,
      noAi: false,
      sent: document.text,
      signal: AbortSignal.timeout(30_000),
    },
    async (resumes) => resumes.map((one) => score(one, document)),
  );
  return { read, offline: score(resume, document) };
}

describe(`${corpus.length} instructions in ${Object.keys(injectionCorpus).length} languages, before a model that obeys`, () => {
  test.each(corpus)(
    '%s, as extraction hands it over: the score is that of the résumé without it: %s',
    async (_, line) => {
      const document = await extractDocument(new TextEncoder().encode(resumeWith(line)), 'cv.txt', {
        ocr: false,
      });
      const clean = plainDocument(resumeWith(''));
      const { read, offline } = await readObediently(document);
      expect(read.result.overall).toBe(offline.overall);
      // Where extraction saw the instruction, the score is also that of the résumé without the line.
      if (!document.warnings.some(({ kind }) => kind === 'instruction')) return;
      expect(read.result.criteria.map(({ score }) => score)).toEqual(
        score(parsed(clean), clean).criteria.map((one) => one.score),
      );
    },
  );

  test('even where nothing was taken out, the model changes no score, and it did obey', async () => {
    await clearAnswers(the.workspace.workstation.core.database);
    the.server.counts.obeyed = 0;
    let refused = 0;
    for (const [, line] of corpus) {
      const { read, offline } = await readObediently(plainDocument(resumeWith(line)));
      expect([line, read.result.overall]).toEqual([line, offline.overall]);
      refused += read.refused.length;
    }
    expect([the.server.counts.obeyed, refused > corpus.length]).toEqual([corpus.length, true]);
  });

  test('every stored quote stands in its document', async () => {
    for (const [, line] of corpus) {
      const document = plainDocument(resumeWith(line));
      const { read } = await readObediently(document);
      for (const { evidence } of read.facts) {
        expect(document.text.slice(evidence.start, evidence.end).replace(/\s+/g, ' ').trim()).toBe(
          evidence.quote,
        );
        expect(findQuote(document.text, evidence.quote)).not.toBeNull();
      }
    }
  });
});
