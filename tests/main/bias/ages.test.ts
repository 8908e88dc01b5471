import { expect, test } from 'vitest';
import type { WordingLanguage, WordingPlace } from '../../../src/contract/authoring.ts';
import { checkWording } from '../../../src/main/bias/check-wording.ts';

const missed = (texts: readonly string[], language: WordingLanguage, place: WordingPlace) =>
  texts.filter((text) => !checkWording(text, language, place).some(({ severity }) => severity === 'block'));

const AGES = {
  en: [
    'under 35',
    'Data engineer under 35',
    'Sales, over 40',
    'not over 45',
    'max. 40 years',
    'maximum 40 years old',
    '25-35 years old',
    '25 – 35 years',
    'between 25 and 35',
    'between the ages of 25 and 35 years old',
    '35 or younger',
    'aged 20 to 30',
    'younger than 30',
    'maximum age 50',
    'in their twenties',
    'early 30s',
    'under 35s only',
  ],
  de: [
    'unter 35',
    'unter 35 Jahren',
    'max. 40 Jahre',
    'maximal 40 Jahre alt',
    'über 50 Jahre',
    'nicht über 45',
    '25-35 Jahre',
    '25 bis 35 Jahre',
    'zwischen 25 und 35',
    'zwischen 25 und 35 Jahren',
    'Anfang 30',
    'Mitte dreißig',
    '35 Jahre oder jünger',
    'Ü50',
  ],
  fr: [
    'moins de 30 ans',
    'moins de 30',
    'plus de 50 ans',
    'entre 25 et 35 ans',
    '25-35 ans',
    '30 ans maximum',
    '35 ans max',
    'maximum 40 ans',
    "jusqu'à 35 ans",
    'pas plus de 45 ans',
    'âgé de 30 ans',
    'la trentaine',
  ],
} as const;

const NO_AGES = {
  en: [
    'latency under 50 ms',
    'Response times under 30',
    'Teams over 20 people',
    'budgets under 50k',
    'Over 20 years of experience',
    'max. 20 years of experience',
    '20-25 years of experience in nursing',
    'between 20 and 30 reports',
    'Excel 365',
    'Available 25 to 35 hours a week',
    'late 2020s roadmap',
  ],
  de: [
    'über 20 Jahre Berufserfahrung',
    'mehr als 20 Jahre Erfahrung',
    'Antwortzeiten unter 50 Millisekunden',
    'Teams über 20 Personen',
    '20 bis 30 Stunden in der Woche',
    'Anfang 2027',
  ],
  fr: [
    "plus de 20 ans d'expérience",
    "20 ans maximum d'expérience",
    'moins de 30 secondes',
    'entre 20 et 30 heures',
    'une vingtaine de personnes',
  ],
} as const;

test.each(['en', 'de', 'fr'] as const)('%s: an age in any form may not be a criterion', (language) => {
  expect(missed(AGES[language], language, 'criterion')).toEqual([]);
});

test.each(['en', 'de', 'fr'] as const)('%s: other numbers and years of experience may', (language) => {
  const texts = NO_AGES[language];
  expect(missed(texts, language, 'criterion')).toEqual([...texts]);
});

test.each([
  ['en', 'You are in your twenties or early 30s.'],
  ['de', 'Sie sind Mitte 30 und nicht älter als 45 Jahre.'],
  ['fr', 'Vous avez 30 ans maximum.'],
] as const)('%s: nor may a posting ask for one', (language, text) => {
  expect(missed([text], language, 'posting')).toEqual([]);
});

test('a posting may say how long a firm has been there', () => {
  expect(
    missed(
      ['We have built bridges for over 40 years.', 'Our team has between 20 and 30 people.'],
      'en',
      'posting',
    ),
  ).toHaveLength(2);
});
