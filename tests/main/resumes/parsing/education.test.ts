import { describe, expect, it } from 'vitest';
import { findDegree } from '../../../../src/main/resumes/parsing/degree-words.ts';
import { parseText } from './text-document.ts';

describe('the ISCED 2011 level of a degree', () => {
  it.each([
    [
      8,
      ['PhD', 'Ph.D.', 'Promotion', 'Dr. rer. nat.', 'Doctorat', 'Doctorado', 'Dottorato di ricerca', '博士'],
    ],
    [
      7,
      [
        'Master of Science',
        'M.Sc.',
        'MBA',
        'M.Tech',
        'Diplom Informatik',
        'Magister',
        'Master 2',
        'Máster en Datos',
        'Laurea magistrale',
        'Mestrado',
        '硕士',
      ],
    ],
    [
      6,
      [
        'Bachelor of Arts',
        'B.Sc.',
        'B.Tech',
        'BE Civil',
        'Licence',
        'Grado en Historia',
        'Licenciatura',
        'Laurea triennale',
        'Bacharelado',
        '本科',
      ],
    ],
    [5, ['Associate of Science', 'BTS', 'HND', 'Técnico superior', '大专']],
    [
      3,
      [
        'Abitur',
        'Baccalauréat',
        'High School Diploma',
        'Bachillerato',
        'Diploma di maturità',
        'Ensino médio',
        'A-levels',
      ],
    ],
  ] as const)('%i', (level, degrees) => {
    expect(degrees.map((degree) => findDegree(degree)?.level)).toEqual(degrees.map(() => level));
  });

  it.each(['Scrum Master'.toLowerCase(), 'be on time', 'Programme of events', 'but'])(
    '%s is none',
    (text) => {
      expect(findDegree(text)?.level ?? 7).toBe(7);
      expect(findDegree('be on time')).toBeNull();
    },
  );
});

describe('education', () => {
  const read = (text: string) =>
    parseText(text).education.map(({ degree, field, level, institution, start, end }) => [
      degree,
      field,
      level,
      institution,
      start,
      end,
    ]);

  it.each([
    [
      'EDUCATION\nPrinceton University – Princeton, NJ\tSept 2018 – May 2023\nPhD in Computer Science\n• Advisor: Prof. X',
      [['PhD in Computer Science', 'Computer Science', 8, 'Princeton University', '2018-09', '2023-05']],
    ],
    [
      'EDUCATION\nBachelor of Arts, Business Administration\nUniversity of La Verne, La Verne, CA\nExpected Graduation: June 2016',
      [['Bachelor of Arts', 'Business Administration', 6, 'University of La Verne', null, '2016-06']],
    ],
    [
      'AUSBILDUNG\n2006 – 2011   Diplom Informatik, Technische Universität Dortmund\n2006   Abitur, Goethe-Gymnasium Köln',
      [
        ['Diplom Informatik', 'Informatik', 7, 'Technische Universität Dortmund', '2006', '2011'],
        ['Abitur', null, 3, 'Goethe-Gymnasium Köln', null, '2006'],
      ],
    ],
    [
      'FORMATION\n2011 – 2014 : Licence Information-Communication, Université de Grenoble',
      [
        [
          'Licence Information-Communication',
          'Information-Communication',
          6,
          'Université de Grenoble',
          '2011',
          '2014',
        ],
      ],
    ],
    [
      'FORMACIÓN\n2010-2015 Grado en Estadística, Universidad Complutense de Madrid',
      [['Grado en Estadística', 'Estadística', 6, 'Universidad Complutense de Madrid', '2010', '2015']],
    ],
    [
      '教育经历\n2014年9月 - 2018年6月  复旦大学  计算机科学与技术  本科',
      [['本科', '计算机科学与技术', 6, '复旦大学', '2014-09', '2018-06']],
    ],
  ])('%j', (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  it('lists each degree of several', () => {
    expect(
      read(
        'EDUCATION\nWaldorf College\nM.S. in Information Systems\nHaverford University\nB.S. in Computer Science',
      ),
    ).toEqual([
      ['M.S. in Information Systems', 'Information Systems', 7, 'Waldorf College', null, null],
      ['B.S. in Computer Science', 'Computer Science', 6, 'Haverford University', null, null],
    ]);
  });
});

describe('what stands among the schools without being one', () => {
  it.each([
    ['FORMATION\nDUT Génie civil, 2015\nPermis B', 'DUT Génie civil', null],
    ['EDUCATION\nBSc Biomedical Science 2019; Specialist Portfolio 2022', 'BSc Biomedical Science', null],
    ['AUSBILDUNG\nIndustriekauffrau 2015', 'Industriekauffrau', null],
  ])('%j', (text, degree, institution) => {
    const [first] = parseText(text).education;
    expect({ degree: first?.degree, institution: first?.institution }).toEqual({ degree, institution });
  });
});

it('a degree with its field and year needs no heading and no school', () => {
  const text =
    'Rhys Calder\nrhys@example.org\nBiomedical Scientist, Norwood General, 2020 – present.\nBSc (Hons) Biomedical Science, 2019.';
  expect(parseText(text).education.map(({ level, field }) => [level, field])).toEqual([
    [6, 'Biomedical Science'],
  ]);
});
