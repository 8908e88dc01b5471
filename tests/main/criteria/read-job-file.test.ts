import { expect, test } from 'vitest';
import { readJobFile } from '../../../src/main/criteria/read-job-file.ts';

test('front matter is taken item by item', () => {
  const job = readJobFile(`---
title: Senior Nurse
must:
  - Intensive care, 3 years
  - Go
  - Kafka or Flink
  - Underwater welding
nice: [German B2]
minYears: 5
education: Bachelor
benchmark: 65
---
Our ward needs you.`);
  expect({
    ...job,
    criteria: job.criteria.map(({ id, necessity, label }) => [id, necessity, label]),
  }).toEqual({
    title: 'Senior Nurse',
    description: 'Our ward needs you.',
    benchmark: 65,
    criteria: [
      ['occupation', 'nice', 'Nurse'],
      ['seniority', 'nice', 'Level: senior'],
      ['skill-critical-care', 'must', 'Intensive care, 3 years'],
      ['skill-go', 'must', 'Go'],
      ['skill-flink-or-kafka', 'must', 'Kafka or Flink'],
      ['skill-underwater-welding', 'must', 'Underwater welding'],
      ['language-de', 'nice', 'German B2'],
      ['experience', 'must', '5 years of experience'],
      ['education-6', 'must', "Bachelor's degree"],
    ],
  });
});

test('a plain advertisement needs no front matter', () => {
  const job = readJobFile('Junior Chef at Bella\n\nRequirements\n- One year in a kitchen\n- HACCP');
  expect([job.title, ...job.criteria.map(({ label }) => label)]).toEqual([
    'Junior Chef',
    'Chef',
    'Level: junior',
    '1 year of experience (Chef)',
    'Food Safety',
  ]);
});

test('years and languages of the front matter come on top of what the text asks', () => {
  const job = readJobFile(
    '---\ntitle: Developer\nminYears: 4\nlanguages: [French C1]\n---\nRequirements\n- Java',
  );
  expect(job.criteria.map(({ label }) => label)).toEqual([
    '4 years of experience',
    'French C1',
    'Developer',
    'Level: mid (the posting names none)',
    'Java',
  ]);
});
