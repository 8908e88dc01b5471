import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateRanges } from '../../../../src/main/resumes/parsing/dates.ts';

function read(text: string): (string | null | boolean)[][] {
  return findDateRanges(text).map(({ from, to, current }) => [from, to, current]);
}

describe('dates as they are printed in résumés', () => {
  it.each([
    ['Sept 2018 – May 2023', '2018-09', '2023-05', false],
    ['June 2023 – present', '2023-06', null, true],
    ['Mär 2019 - heute', '2019-03', null, true],
    ['janv. 2020 à aujourd’hui', '2020-01', null, true],
    ['de septembre 2016 à décembre 2019', '2016-09', '2019-12', false],
    ['marzo de 2019 a la actualidad', '2019-03', null, true],
    ['Março de 2017 – até o momento', '2017-03', null, true],
    ['gennaio 2015 – oggi', '2015-01', null, true],
    ['depuis 2018', '2018', null, true],
    ['dal 2015', '2015', null, true],
    ['seit 04/2020', '2020-04', null, true],
    ['since 2020', '2020', null, true],
    ['03/2019 – 05/2021', '2019-03', '2021-05', false],
    ['01.10.2015 - 31.03.2018', '2015-10', '2018-03', false],
    ['2018/09 - 2019/12', '2018-09', '2019-12', false],
    ['2019–21', '2019', '2021', false],
    ['2017 –', '2017', null, true],
    ['2019年3月-至今', '2019-03', null, true],
    ['2016.9 – 2019.6', '2016-09', '2019-06', false],
    ['Sep 15 - NOW', '2015-09', null, true],
    ['Nov’19 – Dec’20', '2019-11', '2020-12', false],
    ['2022 Jan. – 2022 Dec.', '2022-01', '2022-12', false],
    ['Jan – Mar 2019', '2019-01', '2019-03', false],
    ['Q3 2020 – Q1 2021', '2020-07', '2021-03', false],
    ['Fall 2013 – Spring 2014', '2013-09', '2014-05', false],
    ['Summer 2014', '2014-06', '2014-08', false],
    ['WS 2019/20', '2019-10', '2020-03', false],
    ['4/2016 5/2022', '2016-04', '2022-05', false],
    ['2020 Present', '2020', null, true],
    ['2022 to date', '2022', null, true],
    ['02/2022 to date', '2022-02', null, true],
  ])('reads %s', (text, from, to, current) => {
    expect(read(text)).toEqual([[from, to, current]]);
  });

  it.each(['1,200 users', '99.97% of 2000 requests', 'ISO 27001', '555-2018', 'Version 3.11', 'may lead'])(
    'sees no range in %s',
    (text) => {
      expect(findDateRanges(text).filter(({ form }) => form !== 'single')).toEqual([]);
    },
  );

  it('keeps lone years apart that no dash joins', () => {
    expect(read('Awards 2015, 2017 and more')).toEqual([
      ['2015', '2015', false],
      ['2017', '2017', false],
    ]);
  });
});

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
} as const;

const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 1950, max: 2049 });
const language = fc.constantFrom(...(Object.keys(MONTHS) as (keyof typeof MONTHS)[]));

function iso(of: number, at: number): string {
  return `${of}-${String(at).padStart(2, '0')}`;
}

describe('dates written by any rule', () => {
  it('are read back in every language and with every dash', () => {
    fc.assert(
      fc.property(
        language,
        year,
        month,
        year,
        month,
        fc.constantFrom(' – ', '-', ' - ', '—', ' – '),
        (tongue, a, am, b, bm, dash) => {
          fc.pre(b * 12 + bm >= a * 12 + am);
          const names = MONTHS[tongue].split(' ');
          const text = `${names[am - 1]} ${a}${dash}${names[bm - 1]} ${b}`;
          expect(read(text)).toEqual([[iso(a, am), iso(b, bm), false]]);
        },
      ),
    );
  });

  it('never end before they begin, never overlap, and stand where they say', () => {
    const piece = fc.constantFrom(
      '2019',
      '03/2020',
      'Mai 2018',
      ' – ',
      '-',
      ' to ',
      ' heute',
      'since ',
      ', ',
      '15',
      '/',
      ' ',
      '年',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const range of findDateRanges(text)) {
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeLessThanOrEqual(text.length);
          if (range.from !== null && range.to !== null)
            expect(range.to.slice(0, 4) >= range.from.slice(0, 4)).toBe(true);
          last = range.end;
        }
      }),
    );
  });
});
