import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWording, protectedInCriteria } from '../../../src/main/bias/check-wording.ts';
import { wordLists, wordSources } from '../../../src/main/bias/word-lists.ts';

const seen = (text: string, language: 'en' | 'de' | 'fr', place: 'posting' | 'criterion' = 'posting') =>
  checkWording(text, language, place).map(({ kind, severity, text: words }) => [kind, severity, words]);

describe('the wording of a posting', () => {
  test('English: each kind is found where it stands', () => {
    expect(
      seen(
        'We want a young, aggressive salesman, a native speaker from an Ivy League school. Rock-star, able-bodied, synergies.',
        'en',
      ),
    ).toEqual([
      ['ageist', 'warn', 'young'],
      ['gender-coded', 'hint', 'aggressive'],
      ['gendered-word', 'warn', 'salesman'],
      ['protected', 'block', 'native speaker'],
      ['proxy', 'warn', 'Ivy League'],
      ['exclusionary', 'warn', 'Rock-star'],
      ['ableist', 'warn', 'able-bodied'],
      ['jargon', 'hint', 'synergies'],
    ]);
  });

  test('German: each kind is found where it stands', () => {
    expect(
      seen(
        'Junges dynamisches Team sucht durchsetzungsstarke Krankenschwester, Deutsch als Muttersprache, höchstens 35 Jahre, mit Lichtbild.',
        'de',
      ),
    ).toEqual([
      ['ageist', 'warn', 'Junges dynamisches Team'],
      ['gender-coded', 'hint', 'durchsetzungsstarke'],
      ['gendered-word', 'warn', 'Krankenschwester'],
      ['protected', 'block', 'Deutsch als Muttersprache'],
      ['protected', 'block', 'höchstens 35 Jahre'],
      ['protected', 'block', 'mit Lichtbild'],
    ]);
  });

  test('French: each kind is found where it stands', () => {
    expect(
      seen(
        'Jeune diplômé combatif, langue maternelle française, entre 25 et 35 ans, grande école, CV avec photo.',
        'fr',
      ),
    ).toEqual([
      ['ageist', 'warn', 'Jeune diplômé'],
      ['gender-coded', 'hint', 'combatif'],
      ['protected', 'block', 'langue maternelle'],
      ['protected', 'block', 'entre 25 et 35 ans'],
      ['proxy', 'warn', 'grande école'],
      ['protected', 'block', 'CV avec photo'],
    ]);
  });

  test('a promise of equal treatment may name what it protects', () => {
    expect(
      seen(
        'We decide regardless of sexual orientation, marital status, ethnic origin or religious affiliation.',
        'en',
      ),
    ).toEqual([]);
    expect(
      seen('Unabhängig von sexueller Identität, Familienstand oder Religionszugehörigkeit.', 'de'),
    ).toEqual([]);
    expect(
      seen('Quels que soient votre orientation sexuelle, votre état de santé ou votre nationalité.', 'fr'),
    ).toEqual([]);
  });

  test('plain professional wording is left alone', () => {
    expect(
      seen(
        'You build data-driven single page applications, teach young people, and need five years of experience in a team of 12.',
        'en',
      ),
    ).toEqual([]);
    expect(
      seen('Sie haben mindestens 10 Jahre Berufserfahrung und sprechen Deutsch auf Niveau C1.', 'de'),
    ).toEqual([]);
    expect(seen("Vous avez plus de 10 ans d'expérience en comptabilité.", 'fr')).toEqual([]);
  });

  test('weak gender-coded words are shown only when the text leans', () => {
    expect(seen('You analyse data and lead a team.', 'en')).toEqual([]);
    expect(
      seen('Lead decisions, analyse challenges, be independent and persist.', 'en').every(
        ([kind]) => kind === 'gender-coded',
      ),
    ).toBe(true);
    expect(
      seen('Lead decisions, analyse challenges, be independent and persist.', 'en').length,
    ).toBeGreaterThan(3);
  });
});

describe('criteria', () => {
  test('protected attributes are blocked, proxies warned of, real skills left alone', () => {
    const labels = [
      'Age',
      'Sex: female',
      'religion',
      'Nationality: German',
      'marital status',
      'photo',
      'pregnancy',
      'disability',
    ];
    const blocked = [...labels, 'native speaker', 'under 35 years old'].map((label, id) => ({
      id: `${id}`,
      label,
    }));
    expect(protectedInCriteria(blocked, 'en').map(({ id }) => id)).toEqual(blocked.map(({ id }) => id));
    const proxies = [
      'Elite universities',
      'ZIP code 10115',
      'no employment gaps',
      'golf club',
      'graduation year after 2015',
    ];
    expect(proxies.map((label) => seen(label, 'en', 'criterion')[0]?.slice(0, 2))).toEqual(
      proxies.map(() => ['proxy', 'warn']),
    );
    const fine = [
      'Python, 3 years',
      'single page applications',
      'race conditions',
      'working at height',
      'gender studies',
    ];
    expect(
      protectedInCriteria(
        fine.map((label) => ({ id: label, label })),
        'en',
      ),
    ).toEqual([]);
  });

  test('German and French attributes are blocked too', () => {
    expect(
      ['Alter', 'Geschlecht', 'verheiratet', 'Staatsangehörigkeit'].map(
        (label) => seen(label, 'de', 'criterion')[0]?.[1],
      ),
    ).toEqual(Array(4).fill('block'));
    expect(
      ['âge', 'sexe', 'nationalité', 'enceinte'].map((label) => seen(label, 'fr', 'criterion')[0]?.[1]),
    ).toEqual(Array(4).fill('block'));
  });
});

test('offsets always cut out the words they name, in order and without overlap', () => {
  const terms = Object.values(wordLists).flatMap((list) =>
    list.groups.flatMap((group) => Object.keys(group.terms)),
  );
  const text = fc.array(fc.oneof(fc.constantFrom(...terms), fc.string({ unit: 'binary' })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'fr'), (pieces, language) => {
      const whole = pieces.join(' ');
      const findings = checkWording(whole, language);
      expect(findings.map(({ start, end }) => whole.slice(start, end))).toEqual(
        findings.map((one) => one.text),
      );
      expect(findings.every((one, at) => one.start >= (findings[at - 1]?.end ?? 0))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('every term of every list is found on its own, and every list names a known source', () => {
  const missed = (['en', 'de', 'fr'] as const).flatMap((language) =>
    wordLists[language].groups.flatMap((group) =>
      Object.keys(group.terms)
        .filter(() => group.lean === undefined)
        .filter((term) => checkWording(term.replaceAll('*', ''), language, 'criterion').length === 0),
    ),
  );
  expect(missed).toEqual([]);
  const sources = Object.values(wordLists).flatMap((list) => list.groups.map(({ source }) => source));
  expect(sources.filter((source) => !(source in wordSources))).toEqual([]);
});
