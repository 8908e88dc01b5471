import { describe, expect, it } from 'vitest';
import { createFormats, formatLocale } from '../../../src/renderer/app/formats.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 20, 12);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates and numbers', () => {
  it('follow the region of the system where it fits the language chosen', () => {
    expect([
      formatLocale('en', ['de-DE', 'en-GB', 'en-US']),
      formatLocale('de', ['en-GB', 'de-AT']),
      formatLocale('fr', ['en-GB']),
      formatLocale('e', ['en-GB']),
    ]).toEqual(['en-GB', 'de-AT', 'fr', 'e']);
  });

  it('are written as the reader writes them', () => {
    const english = createFormats('en-GB');
    const german = createFormats('de-DE');
    expect({
      number: [english.number(1284), german.number(1284)],
      years: [english.decimal(7.44), german.decimal(8)],
      money: [english.money(75_000, 'EUR'), plain(german.money(75_000, 'EUR'))],
      bytes: [english.bytes(1_500), plain(german.bytes(2_340_000))],
      any: [english.any(['Kafka', 'Flink']), german.any(['Kafka', 'Flink', 'Spark'])],
    }).toEqual({
      number: ['1,284', '1.284'],
      years: ['7.4', '8,0'],
      money: ['€75,000', '75.000 €'],
      bytes: ['1.5 kB', '2,3 MB'],
      any: ['Kafka or Flink', 'Kafka, Flink oder Spark'],
    });
  });

  it('tell how long ago, and give the date from a week on', () => {
    const { ago } = createFormats('en-GB');
    expect([
      ago(NOW - 5 * 60_000, NOW),
      ago(NOW - 3 * HOUR, NOW),
      ago(NOW - 24 * HOUR, NOW),
      ago(NOW - 10 * 24 * HOUR, NOW),
    ]).toEqual(['5 min ago', '3 hr ago', 'yesterday', '10 Nov 2026']);
  });
});
