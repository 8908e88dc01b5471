import { describe, expect, it } from 'vitest';
import { parseText } from './text-document.ts';

function spokenIn(text: string): (string | null)[][] {
  return parseText(text).languages.map(({ language, level }) => [language, level]);
}

describe('spoken languages and their CEFR level', () => {
  it.each([
    [
      'LANGUAGES\nEnglish (native); Irish - fluent; French: B1',
      [
        ['en', 'C2'],
        ['ga', 'C1'],
        ['fr', 'B1'],
      ],
    ],
    [
      'SPRACHEN\nDeutsch (Muttersprache), Englisch (verhandlungssicher), Spanisch (Grundkenntnisse)',
      [
        ['de', 'C2'],
        ['en', 'C1'],
        ['es', 'A2'],
      ],
    ],
    [
      'LANGUES\nFrançais : langue maternelle\nAnglais : courant',
      [
        ['fr', 'C2'],
        ['en', 'C1'],
      ],
    ],
    [
      'IDIOMAS\nEspañol nativo, Inglés B2',
      [
        ['es', 'C2'],
        ['en', 'B2'],
      ],
    ],
    [
      'LINGUE\nItaliano: madrelingua\nFrancese: scolastico',
      [
        ['it', 'C2'],
        ['fr', 'A2'],
      ],
    ],
    ['语言能力\n英语：CET-6', [['en', 'C1']]],
    [
      'LANGUAGES\nEnglish\nNative Speaker\n\nSpanish\nIntermediate',
      [
        ['en', 'C2'],
        ['es', 'B1'],
      ],
    ],
    ['SKILLS\nLanguage: Fluent in Spanish', [['es', 'C1']]],
    [
      'SKILLS\nPython, Docker\nLanguages: English, German',
      [
        ['en', null],
        ['de', null],
      ],
    ],
  ])('%j', (text, languages) => {
    expect(spokenIn(text)).toEqual(languages);
  });

  it('are not programming languages', () => {
    expect(spokenIn('SKILLS\nLanguages: Python, Go, C++')).toEqual([]);
  });
});

describe('certificates', () => {
  it.each([
    [
      'CERTIFICATIONS\n• PRINCE2 Practitioner – AXELOS – 2012\n• AWS Solutions Architect (2022)',
      [
        ['PRINCE2 Practitioner – AXELOS', '2012'],
        ['AWS Solutions Architect', '2022'],
      ],
    ],
    [
      'CERTIFICATIONS\nFull-Stack Web Development\nCodeAcademy\n2020\n\nAWS Certified Developer\nAmazon Web Services\n2019',
      [
        ['Full-Stack Web Development', '2020'],
        ['AWS Certified Developer', '2019'],
      ],
    ],
    ['ZERTIFIKATE\nCertified Scrum Master, 2019', [['Certified Scrum Master', '2019']]],
  ])('%j', (text, certificates) => {
    expect(parseText(text).certificates.map(({ name, year }) => [name, year])).toEqual(certificates);
  });
});
