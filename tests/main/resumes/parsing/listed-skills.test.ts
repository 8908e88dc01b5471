import { describe, expect, it } from 'vitest';
import { statedSkills } from '../../../../src/main/resumes/parsing/stated-skills.ts';
import { pageDocument, parsePage, parseText } from './text-document.ts';

function listedIn(text: string): string[] {
  return parseText(text)
    .skills.filter((skill) => skill.listed)
    .map((skill) => skill.name);
}

describe('the skills a résumé lists', () => {
  it.each([
    ['SKILLS\nPython, Go, welding', ['Python', 'Go', 'welding']],
    ['SKILLS\nLanguages: Python, Go\nTools: Docker; Jira', ['Python', 'Go', 'Docker', 'Jira']],
    ['SKILLS\n• Hardware setup\n• Customer service', ['Hardware setup', 'Customer service']],
    ['SKILLS\nPython (expert) ●●●○, Excel 80%, Sales - advanced', ['Python', 'Excel', 'Sales']],
    ['SKILLS\nProficient in Python and Docker', ['Python', 'Docker']],
    ['SKILLS\nPython | React.js | A/B testing', ['Python', 'React.js', 'A/B testing']],
    ['SKILLS\nHTML/CSS, CI/CD', ['HTML/CSS', 'CI/CD']],
    ['KENNTNISSE\nJava (sehr gut), Python (Grundkenntnisse)', ['Java', 'Python']],
    ['SKILLS\nstatistics, machine\nlearning, Docker', ['statistics', 'machine learning', 'Docker']],
    ['SKILLS\nPython MySQL PostgreSQL', ['Python', 'MySQL', 'PostgreSQL']],
  ])('%j', (text, skills) => {
    expect(listedIn(text)).toEqual(skills);
  });

  it('stand in labelled lists of positions too', () => {
    expect(listedIn('EXPERIENCE\nEngineer, Acme Inc.\n2019 – 2021\nTechnologies: Python, Kafka')).toEqual([
      'Python',
      'Kafka',
    ]);
  });

  it('are neither spoken languages nor sentences', () => {
    expect(
      listedIn(
        'SKILLS\nPython\nEnglish, German (B2)\nI have worked with many people over the years and like to learn new things every day',
      ),
    ).toEqual(['Python']);
  });

  it.each([
    ['SKILLS\nLanguages Python, Scala\nPlatform Docker, Git', ['Python', 'Scala', 'Docker', 'Git']],
    [
      'UMIEJĘTNOŚCI\nJęzyki programowania Python, SQL\nNarzędzia Docker, Git',
      ['Python', 'SQL', 'Docker', 'Git'],
    ],
    // One line may be chance; before what is not known anything may stand; a line of one term is no list.
    ['SKILLS\nEmbedded Python, Scala', ['Embedded Python', 'Scala']],
    [
      'SKILLS\nEmbedded Python, Scala\nHand sewing, Docker',
      ['Embedded Python', 'Scala', 'Hand sewing', 'Docker'],
    ],
    ['SKILLS\nEmbedded Python\nModern Docker', ['Embedded Python', 'Modern Docker']],
  ])('do without the labels of their lines, %j', (text, skills) => {
    expect(listedIn(text)).toEqual(skills);
  });

  it('are not the headings of their groups in a sidebar', () => {
    const line = (text: string, y: number, size = 10) => ({ text, x: 20, y, size, bold: size > 10 });
    const page = pageDocument([
      line('SKILLS', 20, 14),
      line('Languages', 40, 11),
      line('Python', 55),
      line('Scala', 70),
      line('Streaming', 90, 11),
      line('Apache Kafka', 105),
      line('Flink', 120),
    ]);
    const named = parsePage(page).skills.filter(({ listed }) => listed);
    expect(named.map(({ name }) => name)).toEqual(['Python', 'Scala', 'Apache Kafka', 'Flink']);
  });

  it('are parted by wide gaps on the page, as pills are', () => {
    const text = 'Alpine rescue Python Knots';
    const page = pageDocument([
      { text: 'SKILLS', x: 20, y: 20, size: 14, bold: true },
      { text, x: 20, y: 40 },
      { text: 'one two three four five six seven eight', x: 20, y: 60 },
    ]);
    const line = page.lines[1];
    if (line === undefined) throw new Error('the page has two lines');
    // Two blanks, after "rescue" and after "Python", are made as wide as a pill's gap.
    line.edges = line.edges.map((edge, at) => edge + (at > 13 ? 9 : 0) + (at > 20 ? 9 : 0));
    const names = parsePage(page).skills.map((skill) => skill.name);
    expect(names.slice(0, 3)).toEqual(['Alpine rescue', 'Python', 'Knots']);
  });

  it('keep the name they are printed with and the taxonomy’s id, with every place they stand', () => {
    const { skills } = parseText(
      'EXPERIENCE\nEngineer, Acme Inc.\n2019 – 2021\n• Built services in Python\n\nSKILLS\nPython, Knots',
    );
    expect(
      skills.map(({ skillId, name, listed, evidence }) => [
        skillId,
        name,
        listed,
        evidence.map(({ quote }) => quote),
      ]),
    ).toEqual([
      ['skill:python', 'Python', true, ['Python', 'Python']],
      [null, 'Knots', true, ['Knots']],
    ]);
  });

  it('are what the résumé claims; where it lists none, all it mentions counts', () => {
    const mentioned = { skillId: 'a', name: 'A', listed: false, evidence: [] };
    const listed = ['b', 'c', 'd'].map((id) => ({ skillId: id, name: id, listed: true, evidence: [] }));
    expect([statedSkills([mentioned]), statedSkills([mentioned, ...listed])]).toEqual([[mentioned], listed]);
  });
});
