import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../../../src/main/resumes/extraction/document-error.ts';
import { extractDocument } from '../../../../src/main/resumes/extraction/extract-document.ts';
import { line, pdf } from './pdf-fixture.ts';

async function codeOf(bytes: Uint8Array, name: string, options = {}): Promise<string> {
  try {
    await extractDocument(bytes, name, options);
    return 'read';
  } catch (error) {
    if (!(error instanceof DocumentError) || error.message.length < 12) throw error;
    return error.code;
  }
}

const PAGE = line(60, 700, 'Ada Example');
const ENCRYPTED = pdf([PAGE], {
  trailer:
    '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> >> /ID [<01> <01>]',
});

describe('a document that cannot be read', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['empty', new Uint8Array(), 'cv.pdf', 'EMPTY'],
    ['larger than 25 MB', new Uint8Array(25 * 1024 * 1024 + 1), 'cv.pdf', 'TOO_LARGE'],
    ['behind a password', ENCRYPTED, 'cv.pdf', 'ENCRYPTED'],
    ['a PDF of noise', strToU8('%PDF-1.7\nnothing that a PDF holds'), 'cv.pdf', 'DAMAGED'],
    ['binary with the ending of a PDF', new Uint8Array(2000).fill(3), 'cv.pdf', 'DAMAGED'],
    ['binary of no known kind', new Uint8Array(2000).fill(3), 'cv.bin', 'UNSUPPORTED'],
    ['a ZIP that is no document', zipSync({ 'a.txt': strToU8('a') }), 'cv.docx', 'UNSUPPORTED'],
    [
      'a ZIP cut short',
      zipSync({ 'word/document.xml': strToU8('<w:document/>') }).slice(0, 40),
      'cv.docx',
      'DAMAGED',
    ],
    [
      'Word without a body',
      zipSync({ 'word/document.xml': strToU8('<w:document></w:document>') }),
      'cv.docx',
      'DAMAGED',
    ],
    [
      'an old Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'cv.doc',
      'UNSUPPORTED',
    ],
    [
      'Word behind a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'cv.docx',
      'ENCRYPTED',
    ],
    ['a text of blanks', strToU8(' \n\t\n '), 'cv.txt', 'NO_TEXT'],
    ['a PDF without text or picture', pdf(['0 0 m']), 'cv.pdf', 'NO_TEXT'],
    [
      'a picture cut short',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'cv.pdf',
      'DAMAGED',
    ],
  ])('says so when it is %s', async (_, bytes, name, code) => {
    expect(await codeOf(bytes, name)).toBe(code);
  });

  it('says so when it has more than 300 pages', async () => {
    expect(await codeOf(pdf(new Array(301).fill(PAGE)), 'cv.pdf')).toBe('TOO_MANY_PAGES');
    expect(await codeOf(pdf(new Array(300).fill(PAGE)), 'cv.pdf')).toBe('read');
  });

  it('says so when it unpacks to more than memory should hold', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 9 });
    expect(await codeOf(bomb, 'cv.docx')).toBe('TOO_LARGE');
  });

  it('does not follow entities that multiply', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
    ).join('');
    const xml = `<!DOCTYPE d [<!ENTITY e0 "ha">${entities}]><w:document><w:body><w:p><w:r><w:t>&e12;</w:t></w:r></w:p></w:body></w:document>`;
    expect(['DAMAGED', 'read', 'NO_TEXT']).toContain(
      await codeOf(zipSync({ 'word/document.xml': strToU8(xml) }), 'cv.docx'),
    );
  });

  it('goes by the content, not by the name', async () => {
    const document = await extractDocument(pdf([PAGE]), 'cv.txt');
    expect([document.kind, document.text]).toEqual(['pdf', 'Ada Example']);
    const text = await extractDocument(strToU8('Ada Example, Engineer'), 'cv.docx');
    expect(text.kind).toBe('text');
  });

  it('leaves the reader fit for the next document', async () => {
    await codeOf(strToU8('%PDF-1.7\nnothing that a PDF holds'), 'cv.pdf');
    expect((await extractDocument(pdf([PAGE]), 'cv.pdf')).text).toBe('Ada Example');
  });
});
