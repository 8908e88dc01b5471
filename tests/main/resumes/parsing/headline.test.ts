import { expect, it } from 'vitest';
import { parseText } from './text-document.ts';

const headlineOf = (text: string): string | undefined => parseText(text).headline?.value;

it.each([
  ['Ann Lee\nSenior Data Engineer\nann@example.org', 'Senior Data Engineer'],
  ['氏名\t水無瀬 春香\n現住所\tドイツ、ベルリン\n電話番号\t+49 152 28817386', undefined],
  [
    'Ray Dalton\nray@example.org\nTea room owner, 2014 – present\nRuns a tea room with four assistants',
    undefined,
  ],
])('the headline of %j', (text, headline) => {
  expect(headlineOf(text)).toBe(headline);
});
