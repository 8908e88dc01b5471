import { expect, test } from 'vitest';
import { readJobFile } from '../../../../src/main/criteria/read-job-file.ts';
import { screenResume } from '../../../../src/main/screening/engine/screen.ts';
import { AS_OF, readText } from './read-text.ts';

const RESUME = `Ann Example
Data Engineer

Experience

Data Engineer, Corvane
01/2022 – present
• Moved order events from nightly batch to Kafka Streams
• Held the on-call rota for the payment services of four countries, wrote their handbooks and taught newcomers. Kafka upgrades twice a year. Reported to the head of platform

Skills
Kafka, Ansible`;

test('a skill is quoted with the bullet or line it stands in, the strongest first, at most three', async () => {
  const job = readJobFile('---\ntitle: Data Engineer\nmust: [Kafka, Ansible]\n---\n');
  const { resume, document } = await readText(RESUME);
  const { criteria } = screenResume(job, resume, document, { asOf: AS_OF });
  const quotes: { Kafka?: string[]; Ansible?: string[] } = Object.fromEntries(
    criteria.map(({ criterion, evidence }) => [criterion.label, evidence.map(({ quote }) => quote)]),
  );
  expect([quotes.Kafka, quotes.Ansible]).toEqual([
    [
      'Moved order events from nightly batch to Kafka Streams',
      'Kafka upgrades twice a year.',
      'Kafka, Ansible',
    ],
    ['Kafka, Ansible'],
  ]);
});
