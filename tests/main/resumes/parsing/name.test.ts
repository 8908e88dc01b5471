import { describe, expect, it } from 'vitest';
import { pageDocument, parsePage, parseText } from './text-document.ts';

function nameIn(text: string, fileName?: string): string | null {
  return parseText(text, fileName).name?.value ?? null;
}

describe('a name at the top of a text', () => {
  it.each([
    ['Jane Whitfield\nSoftware Engineer\njane@example.com', 'Jane Whitfield'],
    ['JANE WHITFIELD\nSoftware Engineer', 'Jane Whitfield'],
    ['WHITFIELD, Jane\njane.whitfield@example.com', 'Jane Whitfield'],
    ['Dr. Jane Whitfield, PhD, PMP\nProgramme Director', 'Jane Whitfield'],
    ["SIOBHÁN O'NEIL-WALSH\nNurse", "Siobhán O'Neil-Walsh"],
    ['Jane Whitfield | Data Engineer\njane@example.com', 'Jane Whitfield'],
    ['CURRICULUM VITAE\n\nJane Whitfield\nTeacher', 'Jane Whitfield'],
    ['Lebenslauf – Jana Weißenfels\nKöln', 'Jana Weißenfels'],
    ['Resume of Jane Whitfield\nAccountant', 'Jane Whitfield'],
    ['Nombre y apellidos: Lucía Fernández Ortega\nDirección: Madrid', 'Lucía Fernández Ortega'],
    ['姓名：陈晓明\n电话：138 0013 8000', '陈晓明'],
    ['陈 晓 明\n高级软件工程师', '陈晓明'],
    ['Анна Петрова\nИнженер\nanna.petrova@example.ru', 'Анна Петрова'],
    ['J A N E   W H I T F I E L D\nDesigner', 'Jane Whitfield'],
    ['Ludwig van der Heyden\nArchitekt', 'Ludwig van der Heyden'],
    ['Jane Whitfield (she/her)\nDesigner', 'Jane Whitfield'],
    ['Hello, I’m Jane Whitfield!\nDesigner in Leeds', 'Jane Whitfield'],
    ['Jane Whitfield’s Resume\nDesigner', 'Jane Whitfield'],
    ['Jane Whitfield Software Engineer\nLeeds', 'Jane Whitfield'],
    ['Jane Whitfield 12 Mill Lane Leeds jane@example.com', 'Jane Whitfield'],
  ])('%j', (text, name) => {
    expect(nameIn(text)).toBe(name);
  });

  it.each([
    'PROFESSIONAL SUMMARY\nTen years of experience in retail.\n\nEDUCATION\nBachelor of Arts',
    'Senior Software Engineer\nSan Francisco, CA\n\nExperience\nAcme Inc.',
    'Rishon LeZion, Israel\nFrontend Developer\n\nSkills\nReact',
    'Skills * Programming Languages: Python, SQL',
    'University of Somewhere\nDepartment of Physics\n\nEducation\nPhD',
  ])('is not made up where none is printed: %j', (text) => {
    expect(nameIn(text)).toBeNull();
  });
});

describe('a name on a page', () => {
  it('is the largest line, not the heading above it', () => {
    const page = pageDocument([
      { text: 'Profile', x: 20, y: 20, size: 12, bold: true, column: 0 },
      { text: 'Reads a lot.', x: 20, y: 40, column: 0 },
      { text: 'Ilse Ravensburger', x: 220, y: 20, size: 24, column: 1 },
      { text: 'Accountant', x: 220, y: 50, size: 12, column: 1 },
    ]);
    expect(parsePage(page).name?.value).toBe('Ilse Ravensburger');
  });

  it('may be set over two lines', () => {
    const page = pageDocument([
      { text: 'ILSE', x: 20, y: 20, size: 30, block: 0 },
      { text: 'RAVENSBURGER', x: 20, y: 52, size: 30, block: 0 },
      { text: 'Accountant', x: 20, y: 90, size: 12 },
      { text: 'Twelve years in the accounts of hotels and restaurants.', x: 20, y: 120 },
    ]);
    expect(parsePage(page).name?.value).toBe('Ilse Ravensburger');
  });

  it('may be set large in small letters', () => {
    const page = pageDocument([
      { text: 'ilse ravensburger', x: 20, y: 20, size: 30 },
      { text: 'Twelve years in the accounts of hotels and restaurants.', x: 20, y: 60 },
    ]);
    expect(parsePage(page).name?.value).toBe('Ilse Ravensburger');
  });

  it('carries the place it stands', () => {
    const page = pageDocument([
      { text: 'Ilse Ravensburger', x: 20, y: 20, size: 20 },
      { text: 'Twelve years in the accounts of hotels and restaurants.', x: 20, y: 60 },
    ]);
    expect(parsePage(page).name?.evidence).toEqual({
      quote: 'Ilse Ravensburger',
      page: 1,
      start: 0,
      end: 17,
      boxes: [{ x: 20, y: 20, width: 170, height: 20 }],
    });
  });
});

describe('the last resort', () => {
  const body = 'Skills\nExcel, Word\n\nEducation\nBachelor of Arts, 2015';

  it('is the mail address, and says so', () => {
    const { name } = parseText(`${body}\n\nContact: jane.whitfield@example.com`);
    expect(name).toMatchObject({ value: 'Jane Whitfield', source: 'email', evidence: null });
    expect(name?.confidence).toBeLessThan(0.5);
  });

  it('is the file name of a résumé, and says so', () => {
    expect(parseText(body, 'CV_Jane_Whitfield_2024.pdf').name).toMatchObject({
      value: 'Jane Whitfield',
      source: 'file-name',
    });
  });

  it.each([
    ['info.office@example.com', 'resume.pdf'],
    ['contact@example.com', 'Resume-Data-Scientist.pdf'],
    ['jobs@example.com', 'desktop support.pdf'],
  ])('is left when it is no name: %s, %s', (email, fileName) => {
    expect(parseText(`${body}\n\n${email}`, fileName).name).toBeNull();
  });
});
