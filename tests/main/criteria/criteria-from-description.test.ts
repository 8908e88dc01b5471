import { describe, expect, test } from 'vitest';
import { criteriaFromDescription } from '../../../src/main/criteria/criteria-from-description.ts';

/** `must Python, 3 years` for each criterion the words ask for; the level of a posting that names none is tried below. */
const asked = (text: string, title = ''): string[] =>
  criteriaFromDescription(title, text)
    .criteria.filter(({ label }) => !label.includes('names none'))
    .map(({ necessity, label }) => `${necessity} ${label}`);

describe('an advertisement in each language', () => {
  test('English, in sections', () => {
    const text = `Senior Data Engineer - Northwind

About us
Northwind was founded in 1999 and loves Excel.

Responsibilities
- Build pipelines with Airflow

Requirements
- 5+ years of experience with Python
- Kafka or Flink
- Bachelor's degree in Computer Science or related field

Nice to have
- Experience with Terraform

Benefits
- Health insurance, a Java café, 401k`;
    expect(asked(text)).toEqual([
      'nice Data Engineer',
      'nice Level: senior',
      'nice Airflow',
      'must Python, 5 years',
      'must Kafka or Flink',
      "must Bachelor's degree, Computer Science",
      'nice Terraform',
    ]);
  });

  test('German, with wishes told by wording', () => {
    const text = `Krankenpfleger (m/w/d)

Ihr Profil
- Abgeschlossene Ausbildung in der Krankenpflege
- Mindestens drei Jahre Berufserfahrung
- Deutschkenntnisse auf Niveau B2
- Erfahrung in der Wundversorgung von Vorteil

Wir bieten
- 30 Urlaubstage und Excel-Kurse`;
    expect(asked(text)).toEqual([
      'nice Krankenpfleger',
      'must Upper secondary or vocational education, Krankenpflege',
      'must 3 years of experience (Krankenpfleger)',
      'must German B2',
      'nice Wound Care',
    ]);
  });

  test('French, in running text', () => {
    const text =
      "Nous recherchons un comptable (H/F).\n\nProfil recherché : BAC+3 en comptabilité, 5 ans d'expérience minimum. Maîtrise d'Excel indispensable. Anglais courant serait un plus.\n\nNous offrons : mutuelle, tickets restaurant.";
    expect(asked(text)).toEqual([
      'nice comptable',
      'must Accounting, 5 years',
      "must Bachelor's degree",
      'must Microsoft Excel',
      'nice English C1',
    ]);
  });

  test('Spanish', () => {
    const text =
      'Cocinero\n\nRequisitos\n- Al menos dos años de experiencia en cocina\n- Carné de manipulador de alimentos\n- Se valorará inglés hablado\n\nOfrecemos\n- Seguro médico';
    expect(asked(text)).toEqual([
      'nice Cocinero',
      'must Cooking, 2 years',
      'must Food hygiene certificate',
      'nice English',
    ]);
  });

  test('Portuguese', () => {
    const text =
      'Desenvolvedor Java\n\nRequisitos\n- 3 anos de experiência com Java\n- Ensino superior completo\n\nDiferenciais\n- Docker\n\nBenefícios\n- Vale-refeição';
    expect(asked(text)).toEqual([
      'nice Desenvolvedor Java',
      'must Java, 3 years',
      "must Bachelor's degree",
      'nice Docker',
    ]);
  });

  test('Italian', () => {
    const text =
      'Magazziniere\n\nRequisiti\n- Esperienza di almeno due anni\n- Patentino del muletto\n- Gradita la conoscenza di SAP\n\nOffriamo\n- Buoni pasto';
    expect(asked(text)).toEqual([
      'nice Magazziniere',
      'must 2 years of experience (Magazziniere)',
      'must Forklift Operation',
      'must Forklift licence',
      'nice SAP',
    ]);
  });
});

describe('must and nice in one sentence', () => {
  test.each<[string, string[]]>([
    ['Requirements\n- Python required, Rust a plus', ['must Python', 'nice Rust']],
    ['Requirements\n- 3 years of Java, ideally with Kafka', ['must Java, 3 years', 'nice Kafka']],
    ['Requirements\n- Docker is a plus', ['nice Docker']],
    ['Preferred qualifications\n- Experience with React', ['nice React']],
    ['You must know PostgreSQL. Redis would be an advantage.', ['must PostgreSQL', 'nice Redis']],
  ])('%s', (text, criteria) => {
    expect(asked(text, 'Tester').slice(1)).toEqual(criteria);
  });
});

describe('choices are one criterion', () => {
  test.each<[string, string[]]>([
    ['Requirements\n- React, Vue.js or Angular', ['must React or Vue.js or Angular']],
    ['Requirements\n- A cloud such as AWS, Azure', ['nice Cloud Computing', 'must AWS or Azure']],
    ['Requirements\n- Java, Kafka and Docker', ['must Java', 'must Kafka', 'must Docker']],
  ])('%s', (text, criteria) => {
    expect(asked(text, 'Tester').slice(1)).toEqual(criteria);
  });
});

describe('years', () => {
  test.each<[string, string]>([
    ['5+ years of Python', 'must Python, 5 years'],
    ['at least three years with Java', 'must Java, 3 years'],
    ['3-5 years of Kotlin', 'must Kotlin, 3 years'],
    ['Docker (2 years)', 'must Docker, 2 years'],
    ['mindestens zwei Jahre Erfahrung mit Scala', 'must Scala, 2 years'],
    ['au moins 4 ans de PHP', 'must PHP, 4 years'],
  ])('%s', (line, criterion) => {
    expect(asked(`Requirements\n- ${line}`, 'Tester')).toContain(criterion);
  });

  test('a company’s age asks for nothing', () => {
    expect(asked('Requirements\n- We have been in business for 30 years', 'Tester')).toEqual(['nice Tester']);
  });
});

test('an advertisement pasted as one paragraph is opened at its headings', () => {
  const text =
    'Join us to change the world of parcels, which have been carried by our people since the year the town was built on the hill. Required Skills: Java, SQL. Desired Skills: Kafka. Benefits: free Docker stickers, dental insurance and much more that makes a life worth while.';
  expect(asked(text, 'Developer')).toEqual(['nice Developer', 'must Java', 'must SQL', 'nice Kafka']);
});

describe('advertisements of other trades, in other styles', () => {
  test('a nurse, with bullets and licences', () => {
    const text = `Position: Emergency Room Nurse
Location: Denver

What you'll do:
• Triage incoming patients

What you need:
• Current RN license
• BLS and ACLS certification required; BSN preferred
• Minimum of 2 years' experience in acute care
• Experience with Epic EHR is a plus

We offer a $5,000 sign-on bonus, dental insurance and a 403(b) plan.`;
    expect(asked(text)).toEqual([
      'nice Emergency Room Nurse',
      'nice Emergency Medicine',
      'must RN licence',
      'must BLS',
      'must ACLS',
      'nice Nursing',
      'must Patient Care, 2 years',
      'nice Electronic Health Records',
    ]);
  });

  test('a cook, in the tone of a letter', () => {
    const text =
      "We're hiring a Sous Chef for our Italian restaurant. You have worked at least 3 years in a high-volume kitchen. ServSafe certification is a must. We pay $65k plus benefits, and staff meals are on us.";
    expect(asked(text)).toEqual([
      'nice Sous Chef',
      'nice Level: senior',
      'nice Cooking',
      'must 3 years of experience (Sous Chef)',
      'must ServSafe',
    ]);
  });

  test('an analyst, in labelled lines', () => {
    const text =
      "Data Analyst\nExperience: 1-3 years\nSkills: SQL, Excel, Power BI or Tableau, Python (preferred)\nEducation: Bachelor's in Statistics or similar";
    expect(asked(text)).toEqual([
      'nice Data Analyst',
      'must 1 year of experience (Data Analyst)',
      'must SQL',
      'must Microsoft Excel',
      'must Power BI or Tableau',
      'nice Python',
      "must Bachelor's degree, Statistics",
    ]);
  });
});

test('the same advertisement gives the same criteria with the same ids', () => {
  const text = 'Requirements\n- Python or Go, 3 years\n- German B2';
  expect(criteriaFromDescription('Developer', text)).toEqual(criteriaFromDescription('Developer', text));
});

test('a permit is no degree, and what every trade speaks of is not insisted on', () => {
  const read = (line: string) =>
    criteriaFromDescription(
      'Warehouse Worker',
      `Warehouse Worker\n\nRequirements\n- ${line}`,
    ).criteria.flatMap(({ spec, necessity, label }) =>
      spec.kind === 'occupation' || spec.kind === 'seniority' ? [] : [`${necessity} ${label}`],
    );
  expect([
    read('Forklift licence is a must'),
    read('Counterbalance or reach licence'),
    read('Licence en informatique'),
    read('Compliance with our rules'),
    read('Source 2006 rules'),
  ]).toEqual([
    ['must Forklift licence'],
    ['must Forklift licence'],
    ["must Bachelor's degree, informatique"],
    ['nice Compliance'],
    [],
  ]);
});

describe('the level of a posting', () => {
  const levels = (text: string): string[] =>
    criteriaFromDescription('', text).criteria.flatMap(({ spec }) =>
      spec.kind === 'seniority' ? [spec.level] : [],
    );
  test.each([
    ['Senior Nurse\n\nRequirements\n- Triage', ['senior']],
    ['Firmware Engineer\n\nRequirements\n- Python', ['mid']],
    ['Social Media Manager (entry level)\n\nRequirements\n- Instagram', ['junior']],
    ['Accountant\n\nRequirements\n- up to two years of experience', ['junior']],
    ['Requirements\n- Python', []],
  ])('%j', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });
});

test('years that are the most asked for are not the least', () => {
  expect(asked('Accountant\n\nRequirements\n- up to 2 years of experience in audits').join()).not.toContain(
    '2 years',
  );
});

test('of languages joined by "or" none is insisted on', () => {
  const text = 'Hotel Receptionist\n\nRequirements\n- Fluent English\n- Fluent German or French';
  expect(asked(text).filter((each) => /English|German|French/u.test(each))).toEqual([
    'must English C1',
    'nice German C1',
    'nice French C1',
  ]);
});

test('words that look like a skill of another trade ask for none', () => {
  const text =
    'Lohnbuchhalter (m/w/d)\n\nDas bringen Sie mit\n- Pflege der Stammdaten\n- 35 personas\n- Carnet de conducir B';
  expect(asked(text).slice(1)).toEqual(["must Driver's licence", 'nice Pflege der Stammdaten']);
});

describe('wishes that no list knows', () => {
  const wishes = (text: string): string[] =>
    criteriaFromDescription('', text).criteria.flatMap(({ spec, label, weight }) =>
      spec.kind === 'skill' && spec.anyOf[0]?.startsWith('text:') ? [`${label} (${weight})`] : [],
    );
  test('are looked for by their words and weigh little', () => {
    const text =
      'Quantity Surveyor\n\nRequirements\n- Proven experience of remeasuring groundworks\n- Python\n\nNice to have\n- Familiarity with drystone walling techniques';
    expect(wishes(text)).toEqual(['remeasuring groundworks (1)', 'drystone walling techniques (0.5)']);
  });
  test.each([
    'Requirements\n- Good communication skills and a friendly manner',
    'Requirements\n- You are flexible and reliable',
    'Benefits\n- Subsidised canteen and harbour views',
    'Responsibilities\n- Polish the brass lanterns of the harbour',
  ])('%j names none', (text) => {
    expect(wishes(text)).toEqual([]);
  });
});
