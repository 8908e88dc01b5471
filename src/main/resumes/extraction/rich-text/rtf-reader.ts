import iconv from 'iconv-lite';
import type { ExtractedDocument } from '../../extracted-document.ts';
import { FlowWriter } from '../flow-writer.ts';
import { type Colour, isVisible, LEAST_SIZE, WHITE } from '../visible-colour.ts';
import type { RtfToken } from './rtf-tokens.ts';

/** State that a group inherits and that ends with it. */
interface Group {
  /** What the group's text is for: the document, nothing, or one of the tables. */
  destination: 'text' | 'skip' | 'fonts' | 'colours' | 'field';
  bold: boolean;
  hidden: boolean;
  colour: number;
  background: number;
  /** In points. */
  size: number | null;
  font: number;
  /** Bytes that follow a Unicode escape as its fallback. */
  fallback: number;
}

const SKIPPED = new Set(
  'stylesheet info pict object themedata datastore listtable listoverridetable revtbl rsidtbl generator xmlnstbl latentstyles mmathPr colorschememapping fontemb filetbl footnote annotation atnid atnauthor comment nonshppict shpinst objdata bkmkstart bkmkend pntext pntxta pntxtb template private'.split(
    ' ',
  ),
);

const CHARACTERS: Record<string, string> = {
  tab: '\t',
  bullet: '• ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Code pages by the font table's character sets (RTF 1.9.1, `\fcharset`). */
const CODE_PAGES: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

const MAX_DEPTH = 500;

/** Turns tokens into a document. */
export class RtfReader {
  readonly #writer = new FlowWriter();
  readonly #stack: Group[] = [];
  readonly #fonts = new Map<number, number>();
  readonly #colours: (Colour | null)[] = [];
  #group: Group = {
    destination: 'text',
    bold: false,
    hidden: false,
    colour: 0,
    background: 0,
    size: null,
    font: -1,
    fallback: 1,
  };
  #codePage = 1252;
  #currentColour: Colour = { red: 0, green: 0, blue: 0 };
  #colourGiven = false;
  #bytes: number[] = [];
  #skipBytes = 0;
  #field = '';
  #starred = false;
  #cells = 0;
  #depthBeyond = 0;

  accept(token: RtfToken): void {
    if (token.kind === 'byte') this.#byte(token.value);
    else {
      this.#flushBytes();
      if (token.kind === 'open') this.#open();
      else if (token.kind === 'close') this.#close();
      else if (token.kind === 'text') this.#text(token.value);
      else this.#word(token.name, token.value);
    }
  }

  finish(): ExtractedDocument {
    this.#flushBytes();
    return this.#writer.finish('rtf');
  }

  #open(): void {
    if (this.#stack.length >= MAX_DEPTH) this.#depthBeyond++;
    else {
      this.#stack.push(this.#group);
      this.#group = { ...this.#group };
    }
  }

  #close(): void {
    if (this.#depthBeyond > 0) {
      this.#depthBeyond--;
      return;
    }
    const inner = this.#group;
    this.#group = this.#stack.pop() ?? this.#group;
    if (inner.destination === 'field' && this.#group.destination !== 'field') {
      const target = /HYPERLINK\s+"?([^"\s]+)"?/.exec(this.#field)?.[1];
      if (target !== undefined) this.#writer.link(target);
      this.#field = '';
    }
  }

  #byte(value: number): void {
    if (this.#skipBytes > 0) {
      this.#skipBytes--;
      return;
    }
    this.#bytes.push(value);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Buffer.from(this.#bytes);
    this.#bytes = [];
    if (this.#group.destination === 'colours') {
      for (const byte of bytes) if (byte === 0x3b) this.#endColour();
      return;
    }
    const page = this.#fonts.get(this.#group.font) ?? this.#codePage;
    const encoding = page === 10000 ? 'macroman' : `cp${page}`;
    this.#text(iconv.decode(bytes, iconv.encodingExists(encoding) ? encoding : 'cp1252'));
  }

  #endColour(): void {
    this.#colours.push(this.#colourGiven ? this.#currentColour : null);
    this.#currentColour = { red: 0, green: 0, blue: 0 };
    this.#colourGiven = false;
  }

  #isHidden(): boolean {
    const { hidden, size, colour, background } = this.#group;
    if (hidden || (size !== null && size < LEAST_SIZE)) return true;
    const text = this.#colours[colour] ?? null;
    const behind = this.#colours[background] ?? WHITE;
    return text !== null && !isVisible(text, behind);
  }

  #text(text: string): void {
    if (this.#group.destination === 'field') this.#field = (this.#field + text).slice(0, 4096);
    if (this.#group.destination !== 'text') return;
    const { bold, size } = this.#group;
    this.#writer.write(text, { bold, hidden: this.#isHidden(), size });
  }

  #word(name: string, value: number | null): void {
    const starred = this.#starred;
    this.#starred = name === '*';
    if (name === 'u') this.#unicode(value ?? 0);
    else if (name === '*' || this.#destination(name, starred) || this.#group.destination === 'skip') return;
    else if (name in CHARACTERS) this.#text(CHARACTERS[name] ?? '');
    else if (this.#group.destination === 'text' && this.#break(name)) return;
    else this.#format(name, value);
  }

  #unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    if (this.#group.destination !== 'skip') this.#text(String.fromCharCode(code));
    this.#skipBytes = this.#group.fallback;
  }

  /** Words that say what the rest of the group is for. */
  #destination(name: string, starred: boolean): boolean {
    if (this.#group.destination === 'skip') return false;
    if (name === 'fonttbl') this.#group.destination = 'fonts';
    else if (name === 'colortbl') this.#group.destination = 'colours';
    else if (name === 'fldinst') this.#group.destination = 'field';
    else if (SKIPPED.has(name) || (starred && name !== 'shppict')) this.#group.destination = 'skip';
    else return false;
    return true;
  }

  #break(name: string): boolean {
    if (name === 'par' || name === 'line' || name === 'sect' || name === 'page') this.#writer.breakLine();
    else if (name === 'cell' || name === 'nestcell') {
      this.#cells++;
      this.#writer.write('\t', { bold: false, hidden: false, size: null });
    } else if (name === 'row' || name === 'nestrow') {
      if (this.#cells > 0) this.#writer.breakLine();
      this.#cells = 0;
    } else if (name === 'pard') this.#group.hidden = false;
    else return false;
    return true;
  }

  #format(name: string, value: number | null): void {
    const group = this.#group;
    if (name === 'ansicpg' && value !== null) this.#codePage = value;
    else if (name === 'mac') this.#codePage = 10000;
    else if (name === 'pc') this.#codePage = 437;
    else if (name === 'b') group.bold = value !== 0;
    else if (name === 'v') group.hidden = value !== 0;
    else if (name === 'cf') group.colour = value ?? 0;
    else if (name === 'cb' || name === 'chcbpat' || name === 'highlight' || name === 'clcbpat')
      group.background = value ?? 0;
    else if (name === 'fs') group.size = (value ?? 24) / 2;
    else if (name === 'f') group.font = value ?? -1;
    else if (name === 'fcharset') this.#fonts.set(group.font, CODE_PAGES[value ?? 0] ?? this.#codePage);
    else if (name === 'uc') group.fallback = Math.min(Math.max(value ?? 1, 0), 16);
    else if (name === 'plain')
      Object.assign(group, { bold: false, hidden: false, colour: 0, background: 0, size: null });
    else if (name === 'red' || name === 'green' || name === 'blue') {
      this.#currentColour = { ...this.#currentColour, [name]: value ?? 0 };
      this.#colourGiven = true;
    }
  }
}
