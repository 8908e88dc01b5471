import { describe, expect, it } from 'vitest';
import { pageDocument, parsePage, parseText } from './text-document.ts';

function emailsIn(text: string): string[] {
  return parseText(text).emails.map((email) => email.value);
}

function phonesIn(text: string): string[] {
  return parseText(text).phones.map((phone) => phone.value);
}

describe('e-mail addresses', () => {
  it.each([
    ['Jane Whitfield\nE-Mail: jane.whitfield@example.com', ['jane.whitfield@example.com']],
    ['Jane Whitfield\n\uF0E0jane@example.com', ['jane@example.com']],
    ['Jane Whitfield\n✉ jane@example.com ☎ 030 123456', ['jane@example.com']],
    ['Jane Whitfield\nmailto:jane_w@example.com', ['jane_w@example.com']],
    ['Jane Whitfield\nenvelopejane@example.com', ['jane@example.com']],
    ['JANE WHITFIELD\nJANE.W@EXAMPLE.COM', ['jane.w@example.com']],
    ['Jane Whitfield\njane [at] example [dot] com', ['jane@example.com']],
    ['Jane Whitfield\njane(at)example.de', ['jane@example.de']],
    ['Jane Whitfield\njane.whitfield@\nexample-company.com', ['jane.whitfield@example-company.com']],
    ['Jane Whitfield\njane.whitfield@example.\ncom', ['jane.whitfield@example.com']],
    ['Jane Whitfield\njane.whitfield\n@example.com', ['jane.whitfield@example.com']],
    ['Jane Whitfield\njane @ example . com', ['jane@example.com']],
    ['Jane Whitfield\nj a n e @ e x a m p l e . c o m', ['jane@example.com']],
    ['Jane Whitfield\njane@example.comPhone: 030 1234567', ['jane@example.com']],
  ])('are read from %j', (text, emails) => {
    expect(emailsIn(text)).toEqual(emails);
  });

  it.each([
    'Data Analyst @ Northwind\n2019 – 2021',
    'git@github.com:jane/project.git',
    'https://instance.example/@jane',
    'logo@2x.png',
    'installed react@18.2.0',
  ])('are not seen in %j', (text) => {
    expect(emailsIn(text)).toEqual([]);
  });

  it('of referees do not stand for the candidate’s', () => {
    expect(
      emailsIn('Jane Whitfield\njane@example.com\n\nREFERENCES\nProf. Alpha\nalpha@university.example.edu'),
    ).toEqual(['jane@example.com']);
  });

  it('lose a letter that is an icon when the rest is made of the name', () => {
    expect(emailsIn('Jane Whitfield\nRjane.whitfield@example.com')).toEqual(['jane.whitfield@example.com']);
    expect(emailsIn('Jane Whitfield\njwhitfield@example.com')).toEqual(['jwhitfield@example.com']);
  });

  it('lose an icon that the font gives out as a letter when the link shows the address', () => {
    const links = [{ uri: 'mailto:contact@example.com', page: 1, box: null }];
    const page = pageDocument([{ text: 'Rcontact@example.com', x: 20, y: 20 }], links);
    expect(parsePage(page).emails.map((email) => email.value)).toEqual(['contact@example.com']);
  });
});

describe('telephone numbers', () => {
  it.each([
    ['Jane Whitfield\nKöln, Deutschland\nTel.: 0221 4710815', ['+492214710815']],
    ['Jane Whitfield\nLyon, France\n06 12 34 56 78', ['+33612345678']],
    ['Jane Whitfield\n+41 (0)44 668 18 00', ['+41446681800']],
    ['Jane Whitfield\nPhone: (614) 555-0188', ['+16145550188']],
    ['Jane Whitfield\nPleasantville, CA 94588 (614) 555-0188', ['+16145550188']],
    ['Jane Whitfield\nMobile : +1-123-456-7890', ['+11234567890']],
    ['Jane Whitfield\nPhone: 123-456-7890', ['1234567890']],
    ['Jane Whitfield\n(+86)138 0013 8000', ['+8613800138000']],
    ['Jane Whitfield\nM +1 (234) 567 890', ['+1234567890']],
    ['Jane Whitfield\nTel 030 1234567 Fax 030 1234568\nBerlin, Germany', ['+49301234567']],
  ])('are read from %j', (text, phones) => {
    expect(phonesIn(text)).toEqual(phones);
  });

  it.each([
    'Jane Whitfield\n\nExperience\nAcme, 2019 - 2021',
    'Jane Whitfield\nborn 12.03.1988',
    'Jane Whitfield\nORCID 0000-0002-1825-0097',
    'Jane Whitfield\n\nPublications\nISBN 978-3-16-148410-0',
    'Jane Whitfield\n\nExperience\nManaged 12 000 000 records',
    'Jane Whitfield\n50667 Köln',
    'Jane Whitfield\nlinkedin.com/in/jane-whitfield-123456789',
    'Jane Whitfield\nMatrikelnummer: 12345678',
  ])('are not seen in %j', (text) => {
    expect(phonesIn(text)).toEqual([]);
  });

  it('are taken in the order of the link where right-to-left text turned the groups round', () => {
    const links = [{ uri: 'tel:0123 456789', page: 1, box: null }];
    const page = pageDocument([{ text: 'Tel 456789 0123', x: 20, y: 20 }], links);
    expect(parsePage(page).phones.map((phone) => phone.value)).toEqual(['0123456789']);
  });
});

describe('links and place', () => {
  it('come from the contact block and from profiles', () => {
    const { links } = parseText(
      'Jane Whitfield\njanewhitfield.dev | linkedin.com/in/janew | GitHub: janew\nORCID: 0000-0002-1825-0097\n\nSkills\nNode.js, ASP.NET',
    );
    expect(links.map((link) => link.value)).toEqual([
      'https://janewhitfield.dev',
      'https://linkedin.com/in/janew',
      'https://github.com/janew',
      'https://orcid.org/0000-0002-1825-0097',
    ]);
  });

  it.each([
    ['Jane Whitfield\nLittle Rock, AR | 501-555-0156', 'Little Rock, AR'],
    ['Jane Whitfield\nAdresse: Lindenallee 14, 50667 Köln', '50667 Köln'],
    ['Jane Whitfield\n12 Oak Street, Springfield, IL 62701', '12 Oak Street, Springfield, IL 62701'],
    ['Jane Whitfield\nBerlin, Germany • jane@example.com', 'Berlin, Germany'],
    ['姓名：陈晓明\n现居：上海市浦东新区', '上海市浦东新区'],
  ])('%j', (text, place) => {
    expect(parseText(text).location?.value).toBe(place);
  });
});
