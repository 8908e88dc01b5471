import { describe, expect, it } from 'vitest';
import { type PlacedLine, pageDocument, parsePage, parseText } from './text-document.ts';

function positionsIn({ experience }: ReturnType<typeof parseText>) {
  return experience.map(({ title, organisation, start, end }) => [title, organisation, start, end]);
}

function educationIn({ education }: ReturnType<typeof parseText>) {
  return education.map(({ degree, institution, level }) => [degree, institution, level]);
}

const HEAD: PlacedLine[] = [
  { text: 'Thandeka Mokwena', x: 40, y: 30, size: 24 },
  { text: 'Experience', x: 150, y: 80, size: 14, bold: true },
];

const TWO_JOBS = [
  ['Charge Nurse', 'Bluewater General', '2020-03', null],
  ['Staff Nurse', 'Kestrel Ridge Hospital', '2016-01', '2020-02'],
];

describe('dates that a narrow margin breaks', () => {
  it('are read whole when they stand before all that is beside them', () => {
    const page = pageDocument([
      ...HEAD,
      { text: 'Mar 2020 –', x: 40, y: 100, block: 5 },
      { text: 'present', x: 40, y: 112, block: 5 },
      { text: 'Jan 2016 –', x: 40, y: 140, block: 5 },
      { text: 'Feb 2020', x: 40, y: 152, block: 5 },
      { text: 'Charge Nurse, Bluewater General', x: 150, y: 100, block: 6 },
      { text: 'Runs a ward of 24 beds with eleven nurses.', x: 150, y: 112, block: 6 },
      { text: 'Staff Nurse, Kestrel Ridge Hospital', x: 150, y: 140, block: 6 },
      { text: 'Looked after patients after heart surgery.', x: 150, y: 152, block: 6 },
    ]);
    expect(positionsIn(parsePage(page))).toEqual(TWO_JOBS);
  });

  it('are read whole at the right of title and employer', () => {
    const page = pageDocument([
      ...HEAD,
      { text: 'Charge Nurse\tMar 2020 –', x: 40, y: 100, block: 5 },
      { text: 'Bluewater General\tPresent', x: 40, y: 112, block: 5 },
      { text: 'Staff Nurse\tJan 2016 – Feb', x: 40, y: 140, block: 6 },
      { text: 'Kestrel Ridge Hospital\t2020', x: 40, y: 152, block: 6 },
    ]);
    expect(positionsIn(parsePage(page))).toEqual(TWO_JOBS);
  });

  it('keep a year that ends the line and a month that opens the next', () => {
    const page = pageDocument([
      { text: '工作经历', x: 150, y: 80, size: 14, bold: true },
      { text: '2018年6月 - 2020', x: 40, y: 100, block: 5 },
      { text: '年6月', x: 40, y: 112, block: 5 },
      { text: '数据分析师, 临江电子商务有限公司', x: 150, y: 100, block: 6 },
    ]);
    expect(positionsIn(parsePage(page))).toEqual([
      ['数据分析师', '临江电子商务有限公司', '2018-06', '2020-06'],
    ]);
  });
});

it('an entry that begins with its date does not go on the bullet above', () => {
  const text = [
    'EXPERIENCE',
    '03/2020 – present\tCharge Nurse\tBluewater General',
    '* Runs a ward of 24 beds.',
    '01/2016 – 02/2020\tStaff Nurse\tKestrel Ridge Hospital',
    '* Looked after patients after heart surgery.',
  ].join('\n');
  expect(positionsIn(parseText(text))).toEqual(TWO_JOBS);
});

it('title and employer side by side in one cell are told apart by their words', () => {
  const text = [
    'EXPERIENCE',
    'Mar 2020 – Present\tCharge Nurse Bluewater General',
    'Jan 2016 – Feb 2020\tStaff Nurse Kestrel Ridge Hospital',
  ].join('\n');
  expect(positionsIn(parseText(text))).toEqual(TWO_JOBS);
});

it('a heading may look like a report of work or end with a full stop', () => {
  const text = [
    'EXPERIENCE',
    'Marketing Associate, Fennel & Rye Co.',
    '06/2018 - 07/2021',
    '- Wrote newsletters.',
    '',
    'Infirmière en chirurgie, Clinique des Trois Rivières, Rennes.',
    '01/2014 - 05/2018',
  ].join('\n');
  expect(positionsIn(parseText(text)).map(([title]) => title)).toEqual([
    'Marketing Associate',
    'Infirmière en chirurgie',
  ]);
});

it.each([
  [
    'Polish',
    'Doświadczenie zawodowe',
    'Odra Finanse Sp. z o.o.',
    'Samodzielna księgowa',
    'styczeń 2018 – obecnie',
  ],
  ['Greek', 'Επαγγελματική εμπειρία', 'Βόρεια Λογιστική ΕΠΕ', 'Λογίστρια', 'Ιανουάριος 2018 – σήμερα'],
  ['Japanese', '職歴', '株式会社ナギサ制作', 'ウェブデザイナー', '2018年1月 - 現在'],
  ['Dutch', 'Werkervaring', 'Hanzestad Transport BV', 'Chauffeur', 'januari 2018 – heden'],
])('a position in %s whose employer stands first', (_, heading, employer, title, dates) => {
  expect(positionsIn(parseText(`${heading}\n\n${employer}\n${title}\n${dates}\n`))).toEqual([
    [title, employer, '2018-01', null],
  ]);
});

describe('a résumé pasted as one line', () => {
  const parsed = parseText(
    'Thandeka Mokwena Profile Nurse with eight years in emergency and intensive care, used to night shifts and short staffing. ' +
      'Contact: thandeka.mokwena@example.com +27 82 555 0143 Experience Charge Nurse Bluewater General - Mar 2020 – Present ' +
      '• Runs a ward of 24 beds with eleven nurses. Cut falls by a third with hourly rounding. Staff Nurse Kestrel Ridge Hospital - ' +
      'Jan 2016 – Feb 2020 • Looked after patients. Education Bachelor of Nursing University of the Western Cape - 2012 – 2015 ' +
      'Skills Triage, Wound care, Python Languages English, Xhosa',
  );

  it('has its name, positions, education, skills and languages', () => {
    expect({
      name: parsed.name?.value,
      positions: positionsIn(parsed),
      education: educationIn(parsed),
      skills: parsed.skills.filter(({ listed }) => listed).map(({ name }) => name),
      languages: parsed.languages.map(({ language }) => language),
    }).toEqual({
      name: 'Thandeka Mokwena',
      positions: TWO_JOBS,
      education: [['Bachelor of Nursing', 'University of the Western Cape', 6]],
      skills: ['Triage', 'Wound care', 'Python'],
      languages: ['en', 'xh'],
    });
  });

  it('is not cut at words that only look like headings', () => {
    const long = `Jane Doe Summary Led User Experience research and Special Education programmes. ${'Wrote reports for clients. '.repeat(20)}Skills Python`;
    expect(parseText(long).sections.map(({ kind }) => kind)).toEqual(['header', 'summary', 'skills']);
  });
});

describe('degrees', () => {
  it.each([
    ["Diplôme d'État d'infirmier, IFSI de Rennes, 2014", ["Diplôme d'État d'infirmier", 'IFSI de Rennes', 6]],
    ['High school diploma, Lincoln High School, 2014', ['High school diploma', 'Lincoln High School', 3]],
    ['Lincoln High School, High school diploma, 2014', ['High school diploma', 'Lincoln High School', 3]],
  ])('of %s', (line, expected) => {
    expect(educationIn(parseText(`EDUCATION\n${line}\n`))).toEqual([expected]);
  });
});

it('a heading broken over two lines is one heading', () => {
  const page = pageDocument([
    { text: 'Iker Zubiaurre', x: 40, y: 30, size: 24 },
    { text: 'IDIOMAS', x: 40, y: 80, size: 13, bold: true },
    { text: 'Inglés', x: 40, y: 100 },
    { text: 'HABILIDADES', x: 40, y: 120, size: 13, bold: true },
    { text: 'Python', x: 40, y: 140 },
    { text: 'FORMACIÓN', x: 40, y: 160, size: 13, bold: true, block: 9 },
    { text: 'ACADÉMICA', x: 40, y: 174, size: 13, bold: true, block: 9 },
    { text: 'Grado en Historia', x: 40, y: 190, block: 10 },
    { text: 'Universidad de Deusto', x: 40, y: 202, block: 10 },
    { text: '2009 – 2013', x: 40, y: 214, block: 10 },
  ]);
  expect(educationIn(parsePage(page))).toEqual([['Grado en Historia', 'Universidad de Deusto', 6]]);
});

it('a name too long for its line goes on below', () => {
  const page = pageDocument([
    { text: 'IKER ZUBIAURRE', x: 40, y: 30, size: 26 },
    { text: 'ETXEBERRIA', x: 40, y: 60, size: 26 },
    { text: 'Jefe de cocina', x: 40, y: 90 },
    { text: 'iker.zubiaurre@example.es', x: 40, y: 104 },
    ...Array.from({ length: 6 }, (_, line) => ({
      text: `Cocina vasca y eventos ${line}`,
      x: 40,
      y: 130 + line * 12,
    })),
  ]);
  expect(parsePage(page).name?.value).toBe('Iker Zubiaurre Etxeberria');
});

it.each([
  ['a street', 'Elodia Considine 4719 Adams Drive San Angelo, TX 76903', 'Elodia Considine'],
  ['a number', 'Colby Cherie Heaney (123)345-7890', 'Colby Cherie Heaney'],
  ['a mail address', 'Thandeka Mokwena mokwena@example.com', 'Thandeka Mokwena'],
  ['a heading word', 'Work Experience 2019 - 2021 clerk', undefined],
])('a text without line breaks that goes on with %s after the name', (_, text, name) => {
  expect(parseText(text).name?.value).toBe(name);
});

it.each(['Vorname Nachname', 'Prénom Nom', 'Insert Name Here', 'NAME SURNAME', 'Nombre Apellido'])(
  '"%s" in a template names no one',
  (placeholder) => {
    expect(
      parseText(`${placeholder}\nmail@example.com\n\nExperience\nClerk, Acme Inc.\n2019 - 2021\n`).name,
    ).toBe(null);
  },
);

it('an address whose sign was recognised as a copyright mark', () => {
  const page = { ...pageDocument([{ text: 'jane.doe©example.com', x: 40, y: 40 }]), recognised: true };
  expect(parsePage(page).emails.map(({ value }) => value)).toEqual(['jane.doe@example.com']);
});
