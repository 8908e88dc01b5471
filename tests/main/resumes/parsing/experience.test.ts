import { describe, expect, it } from 'vitest';
import { pageDocument, parsePage, parseText } from './text-document.ts';

type Row = [
  title: string | null,
  organisation: string | null,
  location: string | null,
  start: string | null,
  end: string | null,
  current: boolean,
];

function positionsIn(text: string): Row[] {
  return rows(parseText(text));
}

function rows({ experience }: ReturnType<typeof parseText>): Row[] {
  return experience.map(({ title, organisation, location, start, end, current }) => [
    title,
    organisation,
    location,
    start,
    end,
    current,
  ]);
}

describe('a position, however its heading is set', () => {
  const engineer: Row = ['Data Engineer', 'Acme Inc.', null, '2019-03', '2021-05', false];
  it.each([
    ['EXPERIENCE\nData Engineer\nAcme Inc.\n03/2019 – 05/2021\n• Built pipelines', engineer],
    ['EXPERIENCE\nAcme Inc.\nData Engineer\nMar 2019 – May 2021\n• Built pipelines', engineer],
    ['EXPERIENCE\nMar 2019 – May 2021\nData Engineer\nAcme Inc.\n• Built pipelines', engineer],
    ['EXPERIENCE\nData Engineer, Acme Inc.\tMar 2019 – May 2021\n• Built pipelines', engineer],
    ['EXPERIENCE\nData Engineer | Acme Inc. | Mar 2019 – May 2021', engineer],
    ['EXPERIENCE\nAcme Inc. – Data Engineer (Mar 2019 – May 2021)', engineer],
    ['EXPERIENCE\nData Engineer @ Acme Inc.\n2019/03 - 2021/05', engineer],
    ['EXPERIENCE\nData Engineer at Acme Inc.\n2019/03 - 2021/05', engineer],
    ['EXPERIENCE\n• Data Engineer, Acme Inc., Mar 2019 – May 2021', engineer],
    ['EXPERIENCE\nCompany: Acme Inc.\nDesignation: Data Engineer\nDuration: Mar 2019 to May 2021', engineer],
    [
      'EXPERIENCE\nAcme Inc. | Spokane, WA, Data Engineer\nMarch 2019 – Current',
      ['Data Engineer', 'Acme Inc.', 'Spokane, WA', '2019-03', null, true],
    ],
    [
      'EXPERIENCE\nData Engineer, Acme, Mountain View, CA, USA\nMarch 2019 – Current',
      ['Data Engineer', 'Acme', 'Mountain View, CA, USA', '2019-03', null, true],
    ],
    [
      'EXPERIENCE\nSummer Intern, Bank of Leinster (Summer 2007)',
      ['Summer Intern', 'Bank of Leinster', null, '2007-06', '2007-08', false],
    ],
  ] satisfies [string, Row][])('%j', (text, row) => {
    expect(positionsIn(text)).toEqual([row]);
  });

  it.each([
    [
      'BERUFSERFAHRUNG\nseit 04/2021\nSenior Softwareentwicklerin, Nordlicht Systeme GmbH, Köln',
      ['Senior Softwareentwicklerin', 'Nordlicht Systeme GmbH', 'Köln', '2021-04', null, true],
    ],
    [
      'EXPÉRIENCE PROFESSIONNELLE\nChargée de communication, Maison Duval\nde septembre 2016 à décembre 2019',
      ['Chargée de communication', 'Maison Duval', null, '2016-09', '2019-12', false],
    ],
    [
      'EXPERIENCIA LABORAL\nMarzo 2018 – Actualidad\nAnalista de datos en Grupo Levante S.A., Madrid',
      ['Analista de datos', 'Grupo Levante S.A.', 'Madrid', '2018-03', null, true],
    ],
    [
      'EXPERIÊNCIA PROFISSIONAL\nDesenvolvedor Júnior\nCasa Verde Sistemas\n02/2016 a 02/2019',
      ['Desenvolvedor Júnior', 'Casa Verde Sistemas', null, '2016-02', '2019-02', false],
    ],
    [
      'ESPERIENZA LAVORATIVA\n2014 – 2020\nImpiegata contabile presso Studio Bianchi, Torino',
      ['Impiegata contabile', 'Studio Bianchi', 'Torino', '2014', '2020', false],
    ],
    [
      '工作经历\n2018年7月 - 至今  上海云帆科技有限公司  高级软件工程师',
      ['高级软件工程师', '上海云帆科技有限公司', null, '2018-07', null, true],
    ],
  ] satisfies [string, Row][])('in another language: %j', (text, row) => {
    expect(positionsIn(text)).toEqual([row]);
  });
});

describe('several positions', () => {
  it('are told apart by how the first is set', () => {
    expect(
      positionsIn(
        'WORK EXPERIENCE\nTeam Lead\nAcme Inc.\n2019 – 2022\nShort note\nAnalyst\nGlobex GmbH\n2015 – 2019\n• Wrote reports',
      ),
    ).toEqual([
      ['Team Lead', 'Acme Inc.', null, '2019', '2022', false],
      ['Analyst', 'Globex GmbH', null, '2015', '2019', false],
    ]);
  });

  it('under one employer share it', () => {
    expect(
      positionsIn(
        'EMPLOYMENT\nHarbour Trust\nProgramme Director  \tJan 2018 – Present\n• Directs a budget\nProgramme Manager\tMar 2014 – Dec 2017\n• Ran three programmes',
      ),
    ).toEqual([
      ['Programme Director', 'Harbour Trust', null, '2018-01', null, true],
      ['Programme Manager', 'Harbour Trust', null, '2014-03', '2017-12', false],
    ]);
  });

  it('with dates in a margin are read row by row', () => {
    const page = pageDocument([
      { text: 'Experience', x: 40, y: 20, size: 12, column: 0 },
      { text: '2019 – 2021', x: 40, y: 40, column: 0 },
      { text: '2015 – 2019', x: 40, y: 80, column: 0 },
      { text: 'Data Engineer', x: 160, y: 40, column: 1 },
      { text: 'Acme Inc.', x: 160, y: 52, column: 1 },
      { text: 'Analyst', x: 160, y: 80, column: 1 },
      { text: 'Globex GmbH', x: 160, y: 92, column: 1 },
    ]);
    expect(rows(parsePage(page))).toEqual([
      ['Data Engineer', 'Acme Inc.', null, '2019', '2021', false],
      ['Analyst', 'Globex GmbH', null, '2015', '2019', false],
    ]);
  });

  it('are found without headings, and schools do not count as work', () => {
    const resume = parseText(
      'Taylor Okonkwo\nRegistered Nurse\ntaylor@example.com\n\nRiverside General Hospital, Columbus, OH\nRegistered Nurse, June 2019 to Present\nCares for six patients a shift.\n\nLakeview Care Home, Dayton, OH\nNursing Assistant, May 2016 to May 2019\n\nB.S.N., Nursing, Ohio State University, 2019',
    );
    expect([rows(resume), resume.yearsOfExperience]).toEqual([
      [
        ['Registered Nurse', 'Riverside General Hospital', 'Columbus, OH', '2019-06', null, true],
        ['Nursing Assistant', 'Lakeview Care Home', 'Dayton, OH', '2016-05', '2019-05', false],
      ],
      10.6,
    ]);
  });
});

describe('the span of a position', () => {
  it('covers its heading and all that describes it', () => {
    const text = 'EXPERIENCE\nAnalyst, Acme Inc.\n2015 – 2019\n• Wrote reports\n\nEDUCATION\nBSc Physics';
    const [position] = parseText(text).experience;
    expect(text.slice(position?.span.start, position?.span.end)).toBe(
      'Analyst, Acme Inc.\n2015 – 2019\n• Wrote reports',
    );
  });
});
