import { expect, test } from 'vitest';
import { readJobFile } from '../../../../src/main/criteria/read-job-file.ts';
import { positionsOf } from '../../../../src/main/screening/engine/running-career.ts';
import { screenResume } from '../../../../src/main/screening/engine/screen.ts';
import { AS_OF, readText } from './read-text.ts';

const titles = async (text: string) => {
  const { resume, document } = await readText(text);
  return positionsOf(resume, document).map(({ title, start, end, current }) => [
    title,
    start,
    current ? 'now' : end,
  ]);
};

test('a résumé pasted without line breaks keeps its positions, titles before the dates', async () => {
  const text =
    'Ada Vandermeer Senior Backend Engineer ada@example.org Experience Senior Backend Engineer, Alder & Finch 2022 – present • Rewrote the invoicing service, cutting its latency by half • Owned deployments for four services Software Engineer, Blue Harbour Ltd 2019 – 2022 • Reviewed code and paired with newcomers • Kept four services running day and night Skills Python, Django, PostgreSQL Education Bachelor in Computer Science';
  expect(await titles(text)).toEqual([
    ['Senior Backend Engineer', '2022', 'now'],
    ['Software Engineer', '2019', '2022'],
  ]);
});

test('and titles behind the dates', async () => {
  const text =
    'Tomas Castellan tomas@example.org Profile Café Owner. Work history 2014 - present Café Owner | Dunmore Works - Opened and ran a neighbourhood café - Ordered stock and served guests every day of the week 2007 - 2014 Backend Engineer | Eastgate GmbH - Rewrote the invoicing service, cutting its latency by half - Owned deployments and on-call for four services - Worked with Python Education Bachelor';
  expect(await titles(text)).toEqual([
    ['Café Owner', '2014', 'now'],
    ['Backend Engineer', '2007', '2014'],
  ]);
});

test('a posting and a résumé in different languages meet in the occupation', async () => {
  const job = readJobFile('Registered Nurse\n\nRequirements\n- Two years on a ward\n- Wound care');
  const score = async (text: string) => {
    const { resume, document } = await readText(text);
    return screenResume(job, resume, document, { asOf: AS_OF }).overall;
  };
  const nurse = await score(
    'Jana Weiss\nKrankenschwester\n\nBerufserfahrung\n\nKrankenschwester, Klinikum Nord\n01/2018 – heute\n• Wundversorgung und Grundpflege auf der Chirurgie\n\nAusbildung\nGesundheits- und Krankenpflegerin, 2017',
  );
  const clerk = await score(
    'Jana Weiss\nBuchhalterin\n\nBerufserfahrung\n\nBuchhalterin, Klinikum Nord\n01/2018 – heute\n• Kreditorenbuchhaltung und Monatsabschluss\n\nAusbildung\nKauffrau, 2017',
  );
  expect([nurse > 60, clerk < 15]).toEqual([true, true]);
});

test('a position told in one dated line under no heading is read, and schooling is none', async () => {
  const text =
    'Luis Example\nWaiter and section leader, Grill House, 2018 – present. Ran a section of forty covers.\nBachelor of Arts, Eastgate University, 2014 – 2017';
  expect(await titles(text)).toEqual([['Waiter and section leader', '2018', 'now']]);
});

test('the same noun in another field is other work', async () => {
  const job = readJobFile('Intensive care nurse\n\nRequirements\n- Two years on a ward');
  const score = async (title: string) => {
    const { resume, document } = await readText(
      `Ann Example\n${title}, Greenfield, 2018 – present. Care at night.`,
    );
    return screenResume(job, resume, document, { asOf: AS_OF }).overall;
  };
  expect(await score('Ward nurse')).toBeGreaterThan((await score('Veterinary nurse')) + 20);
});
