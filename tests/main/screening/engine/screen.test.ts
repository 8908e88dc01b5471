import { describe, expect, test } from 'vitest';
import type { JobProfile } from '../../../../src/contract/criteria.ts';
import { ScreeningResult } from '../../../../src/contract/screening-result.ts';
import { readJobFile } from '../../../../src/main/criteria/read-job-file.ts';
import { assertQuoted, UnfoundQuoteError } from '../../../../src/main/screening/engine/quotes.ts';
import { screenResume } from '../../../../src/main/screening/engine/screen.ts';
import { AS_OF, readText } from './read-text.ts';

const job = readJobFile(`Senior Python Developer

Requirements
- 5+ years of Python
- Django or Flask
- PostgreSQL
- Bachelor's degree in Computer Science

Nice to have
- Kubernetes`);

interface Person {
  name: string;
  personal: string;
  address: string;
  school: string;
}

const person: Person = {
  name: 'Maria Vogel',
  personal: 'Age: 29, female, married',
  address: 'Lindenstraße 4, Leipzig',
  school: 'Northfield University',
};

const resumeOf = ({ name, personal, address, school }: Person): string => `${name}
Senior Python Developer
${personal}
Address: ${address}
${name.toLowerCase().replace(/[^a-z]+/gu, '.')}@example.org

Experience

Senior Python Developer, Corvane
03/2020 – present
• Built billing services with Python, Django and PostgreSQL
• Runs on Kubernetes

Python Developer, Dunmore
01/2016 – 02/2020
• Wrote Flask services over PostgreSQL

Education
B.Sc. Computer Science, ${school}, 2015

Skills
Python, Django, PostgreSQL, Kubernetes`;

async function screened(text: string, profile: JobProfile = job): Promise<ScreeningResult> {
  const { resume, document } = await readText(text);
  return screenResume(profile, resume, document, { asOf: AS_OF });
}

describe('who someone is never enters the score', () => {
  test.each<[what: string, change: Partial<Person>]>([
    ['another name', { name: 'Mohammed Al-Sayed' }],
    ['a name that is a trade', { name: 'Amy Baker' }],
    ['a name that is a programming language', { name: 'Ruby Django' }],
    ['another age', { personal: 'Age: 61, female, married' }],
    ['another sex and family', { personal: 'Age: 29, male, single' }],
    ['another address', { address: '12 Harbour Road, Lagos' }],
    ['another school', { school: 'Stanford University' }],
    ['a school named like the trade', { school: 'Python Institute' }],
  ])('%s: the same number', async (_what, change) => {
    const plain = await screened(resumeOf(person));
    const other = await screened(resumeOf({ ...person, ...change }));
    expect([other.overall, other.similarity, other.criteria.map(({ score }) => score)]).toEqual([
      plain.overall,
      plain.similarity,
      plain.criteria.map(({ score }) => score),
    ]);
  });
});

describe('what is shown can be checked', () => {
  test('every quote stands in the document, word for word', async () => {
    const { resume, document } = await readText(resumeOf(person));
    const { criteria } = screenResume(job, resume, document, { asOf: AS_OF });
    const quotes = criteria.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(5);
    for (const { quote, start, end } of quotes)
      expect(document.text.slice(start, end).replace(/\s+/gu, ' ')).toBe(quote);
  });

  test('a quote that does not stand in the document is refused', async () => {
    const { document } = await readText(resumeOf(person));
    const invented = { quote: 'Led a team of forty', page: 1, start: 0, end: 19, boxes: [] };
    expect(() => assertQuoted(document, invented)).toThrow(UnfoundQuoteError);
  });

  test('the result keeps to its contract', async () => {
    const result = await screened(resumeOf(person));
    expect(ScreeningResult.parse(structuredClone(result))).toEqual(result);
  });

  test('missing must-haves are listed and hold back the suggestion', async () => {
    const result = await screened(resumeOf(person).replaceAll('PostgreSQL', 'spreadsheets'));
    expect([result.missing, result.suggestion === 'advance']).toEqual([['PostgreSQL'], false]);
  });

  test('a full match is proposed to advance, a baker to hold', async () => {
    const baker =
      'Ida Stern\nBaker\n\nExperience\n\nBaker, Alder Bakery\n2015 – present\n• Bread and cakes every night';
    expect([(await screened(resumeOf(person))).suggestion, (await screened(baker)).suggestion]).toEqual([
      'advance',
      'hold',
    ]);
  });
});

describe('the same input gives the same bytes', () => {
  test('a thousand times out of a thousand', async () => {
    const { resume, document } = await readText(resumeOf(person));
    const bytes = new Set<string>();
    for (let run = 0; run < 1000; run += 1)
      bytes.add(JSON.stringify(screenResume(job, resume, document, { asOf: AS_OF })));
    expect(bytes.size).toBe(1);
  });

  test('whatever was screened before', async () => {
    const texts = [
      resumeOf(person),
      'Ida Stern\nBaker',
      resumeOf({ ...person, name: 'Lars Holm' }).replaceAll('Python', 'Java'),
    ];
    const read = await Promise.all(texts.map(readText));
    const jobs = [job, readJobFile('Baker\n\nRequirements\n- Baking')];
    const run = (order: readonly number[]) =>
      order
        .flatMap((index) => read.slice(index, index + 1).map((each) => ({ index, ...each })))
        .map(({ index, resume, document }) => ({
          index,
          all: jobs.map((each) => screenResume(each, resume, document, { asOf: AS_OF })),
        }))
        .sort((a, b) => a.index - b.index);
    expect(JSON.stringify(run([2, 0, 1]))).toBe(JSON.stringify(run([0, 1, 2])));
  });
});

describe('what fools word counting', () => {
  const worked = (title: string, dates: string) =>
    `Ann Lee\n${title}\n\nExperience\n\n${title}, Corvane\n${dates}\n• Built billing services with Python, Django and PostgreSQL\n\nEducation\nB.Sc. Computer Science, 2010`;

  test.each<[what: string, better: string, worse: string]>([
    [
      'skills last used ten years ago',
      worked('Python Developer', '2019 – present'),
      worked('Python Developer', '2007 – 2014'),
    ],
    [
      'an intern for a senior post',
      worked('Senior Python Developer', '2018 – present'),
      worked('Python Developer Intern', '2018 – present'),
    ],
    [
      'a list of words without work behind it',
      worked('Python Developer', '2023 – present'),
      'Ann Lee\n\nPython, Django, Flask, PostgreSQL, Kubernetes, Python, Senior Python Developer, B.Sc. Computer Science',
    ],
    [
      'the same words in another occupation',
      worked('Python Developer', '2020 – present'),
      worked('Technical Recruiter', '2016 – present'),
    ],
  ])('%s', async (_what, better, worse) => {
    expect((await screened(better)).overall).toBeGreaterThan((await screened(worse)).overall);
  });

  test('a director for a junior post', async () => {
    const junior = readJobFile('Junior Python Developer\n\nRequirements\n- Python\n- Django');
    const beginner = await screened(worked('Junior Python Developer', '2025 – present'), junior);
    const director = await screened(worked('Director of Engineering', '2012 – present'), junior);
    expect(beginner.overall).toBeGreaterThan(director.overall);
  });

  test('someone who still learns the trade, where the posting names no level', async () => {
    const open = readJobFile('Python Developer\n\nRequirements\n- Python\n- Django');
    const worker = await screened(worked('Python Developer', '2021 – 2024'), open);
    const intern = await screened(worked('Python Developer Intern', '2026 – present'), open);
    expect(worker.overall).toBeGreaterThan(intern.overall);
  });

  test('skills someone is eager to learn', async () => {
    const text = (words: string) =>
      `Ann Lee\n\nSummary\n${words} Python, Django and PostgreSQL in every project of the team.\n\nExperience\nSoftware Developer, Corvane, 2020 – present\n• Java services`;
    const used = await screened(text('I have worked with'));
    const wanted = await screened(text('I am eager to learn'));
    expect(used.overall).toBeGreaterThan(wanted.overall);
  });

  test('a neighbouring skill counts half and says so', async () => {
    const profile = { ...job, criteria: job.criteria.filter(({ id }) => id === 'skill-postgresql') };
    const neighbour = await screened(
      worked('Python Developer', '2020 – present').replace('PostgreSQL', 'MySQL'),
      profile,
    );
    const own = await screened(worked('Python Developer', '2020 – present'), profile);
    expect(neighbour.criteria[0]?.reasons).toEqual([{ code: 'related-skill', related: 'MySQL' }]);
    expect(neighbour.criteria[0]?.score).toBeCloseTo((own.criteria[0]?.score ?? 0) / 2, 3);
  });
});

describe('a wish that no list knows', () => {
  const wish = readJobFile('Mason\n\nRequirements\n- Repointing drystone walls with lime mortar');
  const profile = { ...wish, criteria: wish.criteria.filter(({ id }) => id.startsWith('skill-')) };

  test('is met in part by its words, and quoted', async () => {
    const result = await screened(
      'Ann Lee\n\nExperience\n\nMason, Corvane\n2019 – present\n• Rebuilt drystone walls and mixed lime mortar by hand',
      profile,
    );
    const [criterion] = result.criteria;
    expect(criterion?.score).toBeGreaterThan(0.5);
    expect(criterion?.score).toBeLessThanOrEqual(0.7);
    expect(criterion?.evidence.map(({ quote }) => quote)).toContain(
      'Rebuilt drystone walls and mixed lime mortar by hand',
    );
  });

  test('is not met by one word of it', async () => {
    const result = await screened(
      'Ann Lee\n\nExperience\n\nPainter, Corvane\n2019 – present\n• Painted walls',
      profile,
    );
    expect(result.criteria[0]?.score).toBe(0);
  });
});

test('who holds a title of leading people is not asked to say it again', async () => {
  const lead = readJobFile('Teamleitung Kundenservice\n\nProfil\n- zwei Jahre Personalführung');
  const profile = { ...lead, criteria: lead.criteria.filter(({ spec }) => spec.kind === 'skill') };
  const of = async (title: string) =>
    (
      await screened(
        `Ann Lee\n\nBerufserfahrung\n\n${title}, Corvane GmbH\n2019 – heute\n• Schichten geplant`,
        profile,
      )
    ).criteria[0]?.score;
  expect([await of('Teamleiterin Kundenservice'), await of('Kundenberaterin')]).toEqual([0.9, 0]);
});
