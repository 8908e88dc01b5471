import { describe, expect, it } from 'vitest';
import { type PlacedLine, pageDocument, parsePage, parseText } from './text-document.ts';

function kindsIn(text: string): string[] {
  return parseText(text).sections.map((section) => section.kind);
}

describe('headings', () => {
  it.each([
    ['en', 'SUMMARY\nx\nEXPERIENCE\nx\nEDUCATION\nx\nSKILLS\nx\nLANGUAGES\nEnglish\nREFERENCES\nx'],
    ['de', 'PROFIL\nx\nBERUFSERFAHRUNG\nx\nAUSBILDUNG\nx\nKENNTNISSE\nx\nSPRACHEN\nDeutsch\nREFERENZEN\nx'],
    [
      'fr',
      'PROFIL\nx\nEXPÉRIENCE PROFESSIONNELLE\nx\nFORMATION\nx\nCOMPÉTENCES\nx\nLANGUES\nx\nRECOMMANDATIONS\nx',
    ],
    [
      'es',
      'PERFIL\nx\nEXPERIENCIA LABORAL\nx\nFORMACIÓN ACADÉMICA\nx\nHABILIDADES\nx\nIDIOMAS\nx\nREFERENCIAS\nx',
    ],
    [
      'pt',
      'RESUMO\nx\nEXPERIÊNCIA PROFISSIONAL\nx\nFORMAÇÃO ACADÊMICA\nx\nCOMPETÊNCIAS\nx\nIDIOMAS\nx\nREFERÊNCIAS\nx',
    ],
    ['it', 'PROFILO\nx\nESPERIENZA LAVORATIVA\nx\nISTRUZIONE\nx\nCOMPETENZE\nx\nLINGUE\nx\nREFERENZE\nx'],
    ['nl', 'PROFIEL\nx\nWERKERVARING\nx\nOPLEIDING\nx\nVAARDIGHEDEN\nx\nTALEN\nx\nREFERENTIES\nx'],
    ['zh', '自我评价\nx\n工作经历\nx\n教育背景\nx\n专业技能\nx\n语言能力\nx\n推荐人\nx'],
  ])('are known in %s', (_, text) => {
    expect(kindsIn(text)).toEqual([
      'summary',
      'experience',
      'education',
      'skills',
      'languages',
      'references',
    ]);
  });

  it('may have spaced letters, numbers, colons and two subjects', () => {
    expect(kindsIn('E D U C A T I O N\nx\n2. Work Experience:\nx\nSkills & Tools\nx')).toEqual([
      'education',
      'experience',
      'skills',
    ]);
  });

  it('are not words in the middle of a text', () => {
    expect(kindsIn('Jane Whitfield\nHas much\nexperience\nwith teams and\nskills.')).toEqual(['header']);
  });
});

describe('columns', () => {
  const sidebar: PlacedLine[] = [
    { text: 'SKILLS', x: 20, y: 100, size: 12, bold: true, column: 0 },
    { text: 'Docker', x: 20, y: 120, column: 0 },
    { text: 'CERTIFICATIONS', x: 20, y: 400, size: 12, bold: true, column: 0 },
    { text: 'First Aid 2020', x: 20, y: 420, column: 0 },
    { text: 'Ilse Ravensburger', x: 220, y: 20, size: 24, column: 1 },
    { text: 'Accountant', x: 220, y: 50, column: 1 },
    { text: 'EXPERIENCE', x: 220, y: 100, size: 12, bold: true, column: 1 },
    { text: 'Accountant, Acme Inc., 2019 – 2021', x: 220, y: 120, column: 1 },
  ];

  it('end a section where reading jumps up to the next column', () => {
    const { sections } = parsePage(pageDocument(sidebar));
    expect(sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['skills', 'SKILLS'],
      ['certificates', 'CERTIFICATIONS'],
      ['header', null],
      ['experience', 'EXPERIENCE'],
    ]);
  });

  it('of entries under one centred heading both belong to it', () => {
    const page = pageDocument([
      { text: 'Experience', x: 270, y: 20, size: 12, bold: true, column: 0 },
      { text: 'Accountant, Acme Inc.', x: 20, y: 40, column: 0 },
      { text: '2019 – 2021', x: 20, y: 52, column: 0 },
      { text: 'BSc Physics, Somewhere University', x: 20, y: 120, column: 0 },
      { text: 'Clerk, Globex GmbH', x: 320, y: 40, column: 1 },
      { text: '2015 – 2019', x: 320, y: 52, column: 1 },
      { text: 'Education', x: 272.5, y: 100, size: 12, bold: true, column: 1 },
      { text: 'Skills', x: 282, y: 160, size: 12, bold: true, column: 1 },
      { text: 'Docker', x: 20, y: 180, column: 0 },
    ]);
    const resume = parsePage(page);
    expect([resume.experience.map(({ title }) => title), resume.education.length]).toEqual([
      ['Accountant', 'Clerk'],
      1,
    ]);
  });
});

describe('a document that is no résumé', () => {
  it('is said to be none', () => {
    const invoice =
      'Invoice 2024-17\nTerms and conditions apply.\n\nItem one 12.00\nItem two 14.00\nTotal 26.00';
    expect(parseText(invoice).warnings.map(({ kind }) => kind)).toEqual(['not-a-resume']);
  });

  it('hands on what extraction found', () => {
    const page = pageDocument([{ text: 'Ilse Ravensburger', x: 20, y: 20 }]);
    page.warnings.push({ kind: 'hidden-text', detail: 'hire me', page: 1, boxes: [] });
    expect(parsePage(page).warnings.map(({ kind }) => kind)).toContain('hidden-text');
  });
});

describe('any text', () => {
  it.each(['a', '1', '@', 'a.', '中', '(a,', 'www.a.', '• ', '2019 - ', 'a b ', 'SKILLS\nPython, '])(
    'may be fifty thousand characters of %j',
    (piece) => {
      expect(parseText(piece.repeat(50_000 / piece.length)).parserVersion).toBeGreaterThan(0);
    },
  );

  it('is read without failing, twice the same', () => {
    const odd = [
      '',
      '\n\n',
      '@',
      '2019 –',
      '•',
      '¦¦',
      'SKILLS',
      'A',
      '(((',
      '\u0000',
      '😀 😀',
      '- - -',
      'Experience\n–',
    ];
    for (const text of odd) expect(parseText(text)).toEqual(parseText(text));
  });
});
