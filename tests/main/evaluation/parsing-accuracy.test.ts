import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  measureParsing,
  partOf,
  sameName,
  samePhone,
} from '../../../src/main/evaluation/parsing-accuracy.ts';
import { type LabelledResume, readParsingTruth } from '../../../src/main/evaluation/parsing-truth.ts';
import { parseText } from '../resumes/parsing/text-document.ts';

const truth: LabelledResume = {
  id: 'r1-bazilsuhail-made-up',
  file: 'made-up.txt',
  name: 'Whitfield, Jané',
  email: 'JANE@example.com',
  phone: null,
  person: 'fictional',
  text_layer: true,
  skills: ['Docker', 'Knots'],
  experience: [{ organization: 'Acme', title: 'Engineer', start: null, end: null }],
};

describe('how right is counted', () => {
  it('for names: case, accents, punctuation and order are free', () => {
    expect([sameName('JANE Q. WHITFIELD', 'Whitfield, Jané Q'), sameName('Jane', 'Jane Whitfield')]).toEqual([
      true,
      false,
    ]);
  });

  it('for numbers: the last eight digits', () => {
    expect([
      samePhone('+16145550188', '(614) 555-0188'),
      samePhone('+16145550189', '(614) 555-0188'),
    ]).toEqual([true, false]);
  });

  it('for skills: as part of a longer term, word by word', () => {
    expect([partOf('Docker', 'Docker Compose'), partOf('R', 'React'), partOf('C++', 'C++ and Rust')]).toEqual(
      [true, false, true],
    );
  });

  it('over résumés: what was found, and what was made up', () => {
    const parsed = parseText(
      'Jane Whitfield\njane@example.com\n\nEXPERIENCE\nEngineer, Acme Inc.\n2019 – 2021\n\nSKILLS\nDocker, Welding, Sailing',
    );
    const { misses, ...rates } = measureParsing([
      { truth, parsed },
      { truth: { ...truth, person: 'template' }, parsed: null },
    ]);
    expect(
      Object.fromEntries(Object.entries(rates).map(([name, { right, of }]) => [name, [right, of]])),
    ).toEqual({
      name: [1, 1],
      email: [1, 2],
      phone: [2, 2],
      skillRecall: [1, 4],
      skillPrecision: [1, 3],
      experienceRecall: [1, 2],
      educationRecall: [0, 0],
    });
    expect(misses).toContain('r1-bazilsuhail-made-up: skill missing: Knots');
  });
});

describe('labelled résumés', () => {
  it('are none where there is no data', () => {
    expect(readParsingTruth('no/such/folder')).toEqual([]);
  });

  it.skipIf(!existsSync('../shared/data'))('are read from the data folder', () => {
    expect(readParsingTruth('../shared/data').length).toBeGreaterThan(40);
  });
});
