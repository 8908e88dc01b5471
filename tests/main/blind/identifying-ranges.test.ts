import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldInPlace } from '../../../src/main/blind/fold-in-place.ts';
import {
  finderOf,
  identifyingRanges,
  leaveOut,
  paintOver,
  rangesInPassage,
} from '../../../src/main/blind/identifying-ranges.ts';
import { type Identity, NOBODY } from '../../../src/main/blind/identity.ts';
import { extractText } from '../../../src/main/resumes/extraction/extract-text.ts';
import { fold } from '../../../src/main/resumes/parsing/folding.ts';
import { parseResume } from '../../../src/main/resumes/parsing/parse-resume.ts';

const NOTHING = { matchSkills: () => [], asOf: '2026-01', fileName: 'resume.txt' };

/** A passage as someone reads it who may not know who it is about. */
function painted(passage: string, identity: Partial<Identity> = {}, recognised = false): string {
  const finder = finderOf({ ...NOBODY, ...identity }, null, recognised);
  return paintOver(passage, rangesInPassage(passage, finder));
}

/** A whole résumé as text, painted over. */
function paintedResume(text: string, identity: Partial<Identity> = {}): string {
  const document = extractText(new TextEncoder().encode(text));
  const resume = parseResume(document, NOTHING);
  return paintOver(
    document.text,
    identifyingRanges(document.text, resume, { identity: { ...NOBODY, ...identity } }),
  );
}

const bar = (length: number): string => '█'.repeat(length);

describe('a name', () => {
  const jane = { names: ['Jane Doe-Müller'] };

  it.each([
    ['Jane Doe-Müller led it', ' led it'],
    ['JANE DOE-MÜLLER', ''],
    ['led by jane', 'led by '],
    ['Dr. J. Doe, CTO', 'Dr. '],
    ['Doe’s team', ' team'],
    ["Jane Doe's team", ' team'],
    ['das Team Müllers', 'das Team '],
    ['Mueller and Muller', ' and '],
    ['file CV_Jane_Doe.pdf', 'file CV_'],
    ['JaneDoe, janedoe92, jdoe, doej', ', '],
    ['DoeConsulting GmbH', 'Consulting GmbH'],
  ])('%s', (passage, left) => {
    const shown = painted(passage, jane).replace(/█+/g, '');
    expect(shown).toContain(left.trim());
    expect(fold(painted(passage, jane))).not.toMatch(/jane|(?<!\p{L})doe|m(?:u|ue)ller/u);
  });

  it('that is also a word is hidden as a name, and the word is left', () => {
    const shown = painted('Mark Will led marketing and will set exams. Will agreed.', {
      names: ['Mark Will'],
    });
    expect(shown).toBe(`${bar(9)} led marketing and will set exams. ${bar(4)} agreed.`);
  });

  it('of two letters is hidden as it is written, and not in other words', () => {
    expect(painted('Li Na lived in Lima, knows AI and LI-COR. Na left.', { names: ['Li Na'] })).toBe(
      `${bar(2)} ${bar(2)} lived in Lima, knows AI and LI-COR. ${bar(2)} left.`,
    );
  });

  it.each([
    ['王小明', '王小明，高级工程师，王 小 明'],
    ['水無瀬 春香', '氏名 水無瀬春香（水無瀬）'],
    ['Ελένη Βασιλάκου', 'Η ΕΛΕΝΗ ΒΑΣΙΛΑΚΟΥ και η Ελένη'],
    ['Юлия Щербакова', 'Юлия ЩЕРБАКОВА'],
    ['محمد الأحمد', 'المهندس محمد الأحمد'],
  ])('%s is hidden in its own script', (name, passage) => {
    const shown = painted(passage, { names: [name] });
    expect(name.split(' ').filter((part) => shown.toLowerCase().includes(part.toLowerCase()))).toEqual([]);
  });

  it('broken at the end of a line is hidden on both', () => {
    expect(
      painted('with Ms Ellingth\u00ad\nworth at Tarnfield', { names: ['Mara Ellingthworth'] }),
    ).not.toMatch(/Elling|worth/);
  });

  it('misread by character recognition is hidden all the same', () => {
    expect(painted('Mara Ellingvvorth and Elllngworth', { names: ['Mara Ellingworth'] }, true)).not.toMatch(
      /ngv?worth|Elll/,
    );
    expect(painted('and Elllngworth', { names: ['Mara Ellingworth'] }, false)).toContain('Elllngworth');
  });

  it('stays hidden whatever a text puts around it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
        const shown = painted(`${before} Ellingworth ${after}`, { names: ['Mara Ellingworth'] });
        expect(shown).not.toContain(' Ellingworth ');
      }),
    );
  });
});

describe('contact data', () => {
  it.each([
    'jane.doe+jobs@mail.example.org',
    'jane (at) example (dot) org',
    'https://jane.example.dev/cv?x=1#top',
    'www.example.org',
    'linkedin.com/in/somebody-123',
    'github.com/somebody/project',
    '+49 (0)171 123 45 67',
    '0044 7700 900142',
    '(512) 555-0134',
    '512.555.0134',
    '06 12 34 56 78',
  ])('%s', (value) => {
    expect(painted(`Built it. ${value} Ran it.`)).toBe(`Built it. ${bar(value.length)} Ran it.`);
  });

  it('beside its label is hidden, the label is not', () => {
    expect(painted('GitHub: somebody42 | Mobil: 612 345 678')).toBe(`GitHub: ${bar(10)} | Mobil: ${bar(11)}`);
  });

  it('known from elsewhere is hidden however it is set', () => {
    const identity = { phones: ['+447700900142'], emails: ['mara.e@example.org'] };
    expect(painted('07700-900142 or 7700 900 142 or mara.e', identity)).toBe(
      `${bar(12)} or ${bar(12)} or ${bar(6)}`,
    );
  });

  it('is told from dates, sums, versions and employers', () => {
    const passage =
      '01/2015 - 03/2018, 2019-2021, 12.05.2020 – 31.12.2021, 900.000 Euro, 1,250,000 users, Node.js/Express, ASP.NET, Booking.com, version 10.2.0, ISO 27001:2013';
    expect(painted(passage)).toBe(passage);
  });
});

describe('personal details in six languages', () => {
  it.each([
    'Date of birth: 12 May 1990',
    'Born on 12 May 1990 in Leeds',
    'Marital status: single',
    'Nationality: Irish',
    'Gender: female',
    'Age: 36',
    'Geburtsdatum: 12.05.1990',
    'geb. am 12.05.1990 in Kassel',
    'Familienstand: verheiratet, zwei Kinder',
    'Staatsangehörigkeit: deutsch',
    'Geschlecht: weiblich',
    'Date de naissance : 12 mai 1990',
    'Née le 12 mai 1990 à Lille',
    'Situation familiale : célibataire',
    'Nationalité : française',
    'Sexe : masculin',
    'Fecha de nacimiento: 12 de mayo de 1990',
    'Estado civil: soltera',
    'Nacionalidad: española',
    'Edad: 36',
    'Data de nascimento: 12/05/1990',
    'Estado civil: casado',
    'Nacionalidade: portuguesa',
    'Idade: 36 anos',
    'Data di nascita: 12/05/1990',
    'Nato il 12 maggio 1990 a Trento',
    'Stato civile: coniugato',
    'Nazionalità: italiana',
    'Sesso: femminile',
    '生年月日：1990年5月12日',
    '性别：女',
    '国籍 中国',
  ])('%s', (line) => {
    const value = line.replace(/^.*?(?::|：| le | il | am | on |籍)\s*/u, '');
    const shown = painted(`Profile\n${line}\nPython since 2015`);
    expect(value.split(/[\s,]+/).filter((word) => word.length > 2 && shown.includes(word))).toEqual([]);
    expect(shown).toContain('Python since 2015');
  });

  it('whose label stands on the line before', () => {
    expect(painted('born\n1690\non a ship')).toBe(`born\n${bar(4)}\non a ship`);
  });

  it('set in columns, labels first, then values', () => {
    const shown = painted(
      'Nationality\nDate of birth\nMarital status\nIrish\n12 May 1990\nSingle\nPython, SQL',
    );
    expect(shown).toBe(
      `Nationality\nDate of birth\nMarital status\n${bar(5)}\n${bar(11)}\n${bar(6)}\nPython, SQL`,
    );
  });

  it.each([
    ['he led, she built, his and hers', /\b(?:he|she|his|hers)\b/],
    ['Pronouns: they/them', /they|them/],
    ['Mr Smith and Frau Beispiel, Mme Durand, Sra. Gil', /Mr|Frau|Mme|Sra/],
    ['British citizen', /British/],
    ['a 36-year-old planner', /36/],
    ['Women in Tech mentor', /Women/],
    ['Grundwehrdienst 2008', /wehrdienst/],
  ])('%s', (passage, hidden) => {
    expect(painted(passage)).not.toMatch(hidden);
  });

  it('are told from the words of work', () => {
    const passage =
      'MS in Statistics. Cared for 5 children. Alter Testverfahren. Gender equality programme. Mother tongue: French. Ledgers. regional and national sales. Married data from two sources is not what it says: lists 10 ans d’expérience, 10 años de experiencia.';
    expect(
      painted(passage)
        .replace(/█+ data/, 'Married data')
        .split('.')
        .slice(0, 7),
    ).toEqual(passage.split('.').slice(0, 7));
    expect(painted('10 ans d’expérience, 10 años de experiencia')).not.toContain('█');
  });
});

describe('an address', () => {
  it.each([
    '12 Rose Lane',
    'Flat 3, 221b Baker Street',
    'Rosenstraße 12',
    'Am Alten Weg 4a',
    '12 bis, rue des Lilas',
    'Calle de la Rosa, 12',
    'C/ Mayor 5',
    'Rua das Flores 12',
    'Via Roma 12',
    'P.O. Box 1234',
  ])('%s', (street) => {
    const shown = painted(`Lives at ${street}\nPython`);
    expect(shown).toMatch(/^Lives at █/);
    expect(shown.replace(/█/g, '')).toMatch(/^Lives at [^\p{L}]*\nPython$/u);
  });

  it('is told from work', () => {
    const passage =
      '3 teams in close contact; via Kafka 2; 10 people in place; 24 Hour Drive training; the way 4 of us';
    expect(painted(passage)).not.toMatch(/█.*contact|Kafka █/);
  });

  it('is hidden where someone lives and shown where they worked', () => {
    const shown = paintedResume(
      'Mara Ellingworth\nLogistics planner\n14 Hill Road, Sheffield S10 2TN\nmara@example.org | 07700 900142 | Sheffield\n\nEXPERIENCE\n\nPlanner, Tarnfield Foods, Sheffield\nApr 2021 - present\n',
    );
    expect(shown).toContain('Planner, Tarnfield Foods, Sheffield');
    expect(shown.split('EXPERIENCE')[0]?.replace(/[█\s|,]/g, '')).toBe('Logisticsplanner');
  });
});

describe('painting', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });

  it('keeps every offset and every line', () => {
    fc.assert(
      fc.property(text, (value) => {
        const shown = painted(value, { names: ['Mara Ellingworth'] });
        expect(shown.length).toBe(value.length);
        expect([...shown.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
          [...value.matchAll(/\n/g)].map(({ index }) => index),
        );
      }),
    );
  });

  it('folds unit for unit', () => {
    fc.assert(fc.property(text, (value) => foldInPlace(value).length === value.length));
    expect(foldInPlace('ÉCOLE Straße Łódź Ελένη Юлия 한 👍')).toBe('ecole straße lodz ελενη юлия 한 👍');
  });

  it('takes no longer for a page of letters without a space', () => {
    for (const letter of ['a', '1', '@', '.', 'ä', '/', '-']) {
      const shown = painted(letter.repeat(50_000), { names: ['Mara Ellingworth'] });
      expect(shown.length).toBe(50_000);
    }
  });

  it('leaves nothing of a range out of an index', () => {
    expect(leaveOut('a Mara b', [[2, 6]])).toBe('a   b');
  });
});
