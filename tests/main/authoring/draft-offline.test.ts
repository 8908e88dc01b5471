import { describe, expect, test } from 'vitest';
import deTopics from '../../../resources/authoring/de/topics.json' with { type: 'json' };
import enTopics from '../../../resources/authoring/en/topics.json' with { type: 'json' };
import frTopics from '../../../resources/authoring/fr/topics.json' with { type: 'json' };
import { draftOffline, kitOffline } from '../../../src/main/authoring/offline/draft-offline.ts';
import { allFamilies } from '../../../src/main/authoring/offline/families.ts';
import { occupationOf } from '../../../src/main/authoring/offline/occupations.ts';
import { checkWording } from '../../../src/main/bias/check-wording.ts';

const titles = [
  'Senior data engineer',
  'ICU nurse',
  'Head chef',
  'Car mechanic',
  'Employment lawyer',
  'Maths teacher',
  'Truck driver',
  'Plumber',
  'HR business partner',
  'Frontend developer',
  'Warehouse worker',
  'Marketing manager',
  'Dental assistant',
  'Kindergarten teacher',
  'Barista',
  'Security guard',
  'CNC operator',
  'Beekeeper',
  'Chief happiness officer',
  'Store manager',
  'Glassblower',
  'Recruiter',
  'Electrical engineer',
  'Physiotherapist',
  'Hairdresser',
  'UX designer',
  'Financial controller',
  'Journalist',
  'Cleaner',
  'Pharmacist',
];
const draft = (brief: string, language: 'en' | 'de' | 'fr' = 'en', wish: string | null = null) =>
  draftOffline({ brief, language, wish });
const section = (name: string, of: ReturnType<typeof draft>) =>
  of.sections.find((one) => one.name === name)?.text ?? '';

describe('three lines become a posting', () => {
  test('what the recruiter said stands in it, and what was not said is a marked gap', () => {
    const made = draft('Senior data engineer, Berlin, hybrid, streaming and SQL');
    expect(made.fields).toMatchObject({
      title: 'Senior data engineer',
      location: 'Berlin',
      workMode: 'hybrid',
      level: 'senior',
      employmentType: null,
    });
    expect(section('tasks', made)).toMatch(/streaming[\s\S]*SQL/);
    expect(section('benefits', made)).toContain('[fill in: salary range]');
    expect(made.sections.flatMap(({ gaps }) => gaps)).toContain('company name');
    expect(made.fields.description + made.fields.requirements).not.toMatch(/\d+ (?:years|days)|€|\$/);
    expect(made.criteria.map(({ label, necessity, spec }) => [label, necessity, spec.kind])).toEqual([
      ['Senior data engineer', 'must', 'occupation'],
      ['Streaming', 'must', 'skill'],
      ['SQL', 'must', 'skill'],
      ['Senior', 'must', 'seniority'],
      ['Berlin', 'nice', 'location'],
    ]);
  });

  test('years, pay, languages, conditions, offers and nice-to-haves find their place', () => {
    const made = draft(
      'Car mechanic\nMunich, full-time, brakes, 3 years experience, German B2, 45-52k EUR\nWe offer 30 days holiday. Night shifts. Hydraulics is a plus.',
    );
    expect(section('must', made)).toMatch(/3 years/);
    expect(section('must', made)).toContain('German at level B2');
    expect(section('nice', made)).toContain('Hydraulics');
    expect(section('benefits', made)).toMatch(/45-52k EUR[\s\S]*30 days holiday/);
    expect(section('summary', made)).toContain('Night shifts');
    expect(made.fields.employmentType).toBe('full-time');
  });

  test('every kind of work is recognised by a title people use', () => {
    expect(titles.map((title) => occupationOf(title).family)).toEqual([
      'data',
      'nursing',
      'kitchen',
      'trades',
      'legal',
      'teaching',
      'driving',
      'trades',
      'hr',
      'software',
      'logistics',
      'marketing',
      'medical',
      'teaching',
      'hospitality',
      'security',
      'manufacturing',
      'agriculture',
      'generic',
      'retail',
      'manufacturing',
      'hr',
      'engineering',
      'medical',
      'personal',
      'design',
      'finance',
      'media',
      'cleaning',
      'medical',
    ]);
  });

  test('any title at all gets a whole posting', () => {
    for (const title of ['Wormhole calibrator', 'x1', '???', '料理人', 'A'.repeat(200)])
      expect(draft(title).sections.map(({ name }) => name)).toEqual([
        'title',
        'summary',
        'tasks',
        'must',
        'nice',
        'benefits',
        'process',
      ]);
  });

  test('no two jobs read the same', () => {
    const texts = titles.map((title) => draft(`${title}, Berlin`).fields);
    const bodies = texts.map(({ description, title }) =>
      description.replaceAll(title, '').replaceAll(title.toLowerCase(), ''),
    );
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  test('the wording is clean by construction, in every family and language', () => {
    const briefs = [...titles, ...allFamilies.flatMap(({ words }) => words)].map(
      (title) => `${title}, Berlin, hybrid`,
    );
    const dirty = briefs.flatMap((brief) =>
      (['en', 'de', 'fr'] as const).flatMap((language) => {
        const { variants, kit } = draft(brief, language);
        const asked = kit.questions
          .map(({ question, followUps }) => [question, ...followUps].join(' '))
          .join('\n');
        return [...variants.map(({ text }) => text), asked]
          .flatMap((text) => checkWording(text, language))
          .filter(({ text }) => !brief.toLowerCase().includes(text.toLowerCase()))
          .map(({ text, kind }) => `${language} ${brief}: ${text} (${kind})`);
      }),
    );
    expect([...new Set(dirty)]).toEqual([]);
  });

  test.each([
    ['en', enTopics],
    ['de', deTopics],
    ['fr', frTopics],
  ] as const)('%s: so is what is said of every subject, and each has its own', (language, topics) => {
    const names = topics.flatMap((topic) => topic.names);
    const dirty = topics.flatMap(({ names: [name = ''], ...texts }) =>
      Object.values(texts)
        .map((text) => text.replaceAll('{topic}', name))
        .flatMap((text) => checkWording(text, language))
        .filter(({ text }) => !name.includes(text.toLowerCase()))
        .map(({ text, kind }) => `${name}: ${text} (${kind})`),
    );
    expect([dirty, names.length, names.filter((name) => name !== name.toLowerCase())]).toEqual([
      [],
      new Set(names).size,
      [],
    ]);
  });

  test('French and German lines name their subjects as English ones do', () => {
    const shown = (brief: string, language: 'de' | 'fr') =>
      draft(brief, language).sections.find(({ name }) => name === 'tasks')?.text ?? '';
    const tasks = [
      shown('Senior Data Engineer, Berlin, hybrid, Streaming und SQL', 'de'),
      shown('Ingénieur de données senior, Lyon, hybride, streaming et SQL', 'fr'),
    ];
    expect(tasks.map((text) => text.split('\n').slice(0, 3))).toEqual([
      [
        '- Datenströme aufbauen und betreiben, die mit verspäteten, doppelten und fehlenden Ereignissen umgehen',
        '- SQL schreiben, das erst richtig, dann schnell und für andere lesbar ist',
        '- Datenstrecken entwerfen, bauen und betreiben, die pünktlich liefern und wiederholbar sind',
      ],
      [
        '- Construire et exploiter des flux de données qui supportent les événements tardifs, répétés ou manquants',
        "- Écrire un SQL juste d'abord, rapide ensuite, et lisible par d'autres",
        '- Concevoir, construire et exploiter des flux de données ponctuels et reproductibles',
      ],
    ]);
  });

  test.each([
    ['Cook, Leeds, evenings and weekends', 'en', 'evenings and weekends'],
    ['Koch, Hamburg, abends', 'de', 'abends'],
    ['Cuisinier, Lyon, soirs et week-ends', 'fr', 'soirs et week-ends'],
  ] as const)('%s: hours are said, not asked for as knowledge', (brief, language, hours) => {
    const { sections, criteria } = draft(brief, language);
    const asked = sections.find(({ name }) => name === 'must')?.text ?? '';
    expect([
      sections.find(({ name }) => name === 'summary')?.text.includes(hours),
      asked.includes(hours),
      criteria.some(({ label }) => label.toLowerCase().includes(hours.slice(0, 4))),
    ]).toEqual([true, false, false]);
  });

  test('the same brief gives the same bytes', () => {
    expect(JSON.stringify(draft('Nurse, Hamburg, nights'))).toBe(
      JSON.stringify(draft('Nurse, Hamburg, nights')),
    );
  });
});

describe('variants', () => {
  test("keep to each platform's limit, however long the brief", () => {
    const long = `Project manager, Leeds, ${Array.from({ length: 150 }, (_, at) => `subject number ${at}`).join(', ')}`;
    for (const brief of [...titles, long.slice(0, 4000)])
      for (const { length, limit, text } of draft(brief).variants) {
        expect(length).toBe([...text].length);
        if (limit !== null) expect(length).toBeLessThanOrEqual(limit);
      }
  });
});

describe('the interview kit', () => {
  test('has ten different questions with anchors from 1 to 5, follow-ups and minutes', () => {
    for (const title of titles) {
      const { questions, minutes } = draft(`${title}, subject A, subject B`).kit;
      expect(new Set(questions.map(({ question }) => question)).size).toBe(10);
      expect(
        questions.every(
          (one) => Object.values(one.anchors).every((text) => text.length > 3) && one.followUps.length >= 2,
        ),
      ).toBe(true);
      expect(minutes).toBe(questions.reduce((sum, one) => sum + one.minutes, 0));
    }
  });

  test('can be made for a posting that exists already', () => {
    const made = draft('Senior data engineer, Berlin, Kafka and SQL');
    expect(
      kitOffline({ title: made.fields.title, text: 'Kafka and SQL', language: 'en' }).questions[0]
        ?.competency,
    ).toBe('Kafka');
  });
});

describe('a wish', () => {
  test('shortens, stresses, adds and leaves out', () => {
    const brief = 'Senior data engineer, Berlin, streaming and SQL';
    const lines = (text: string) => text.split('\n').length;
    expect(lines(section('tasks', draft(brief, 'en', 'shorter')))).toBeLessThan(
      lines(section('tasks', draft(brief))),
    );
    expect(section('tasks', draft(brief, 'en', 'stress SQL')).split('\n')[0]).toContain('SQL');
    expect(section('tasks', draft(brief, 'en', 'add dbt'))).toContain('dbt');
    expect(section('tasks', draft(brief, 'en', 'without streaming'))).not.toMatch(/streaming/i);
  });
});

test('German and French briefs give German and French postings', () => {
  const german = draft('Wir suchen: Krankenpfleger, Hamburg, Teilzeit, Nachtschicht', 'de');
  expect([german.fields.location, german.fields.employmentType]).toEqual(['Hamburg', 'part-time']);
  expect(german.fields.description).toContain('## Ihre Aufgaben');
  const french = draft('Nous recherchons un cuisinier à Lyon, temps plein', 'fr');
  expect([french.fields.location, french.fields.employmentType]).toEqual(['Lyon', 'full-time']);
  expect(french.fields.description).toContain('## Vos missions');
});

test('German and French titles are recognised, compounds and feminine forms too', () => {
  const expected = {
    Softwareentwickler: 'software',
    'LKW-Fahrer': 'driving',
    'Kfz-Mechatroniker:in': 'trades',
    Bürokauffrau: 'admin',
    'Lehrkraft Mathematik': 'teaching',
    Bauingenieurin: 'engineering',
    Infirmière: 'nursing',
    'Chef de projet': 'project',
    'Conductrice de bus': 'driving',
    'Avocat en droit social': 'legal',
  };
  expect(
    Object.fromEntries(Object.keys(expected).map((title) => [title, occupationOf(title).family])),
  ).toEqual(expected);
});

test('some days at home are hybrid work, not a subject', () => {
  for (const brief of [
    'Lawyer, Vienna, remote two days',
    'Lawyer, Vienna, 3 days in the office',
    'Juristin, Wien, 2 Tage Homeoffice',
  ]) {
    const { fields, criteria } = draft(brief);
    expect([fields.workMode, criteria.some(({ spec }) => spec.kind === 'skill')]).toEqual(['hybrid', false]);
  }
});
