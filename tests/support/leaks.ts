import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const run = promisify(execFile);

/** Bytes; an unpacked stream larger than this is a picture or a font. */
const LARGEST_TEXT = 300_000;

/** Who must not be told from anything that blind review gives out. */
export interface Secret {
  names: string[];
  email: string | null;
  phone: string | null;
  location: string | null;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Name parts that are words of their own in the documents: "Marsh" is nobody's secret in "Marsh Lane Surgery". */
export function secretWords({ names, email }: Secret): string[] {
  const parts = names.flatMap((name) => fold(name).split(/[^\p{L}]+/u));
  const account = email === null ? [] : [fold(email), fold(email.split('@')[0] ?? '')];
  return [
    ...new Set([...parts.filter((part) => part.length >= 3 || /\p{Script=Han}{2}/u.test(part)), ...account]),
  ];
}

/** Every secret that stands in a text, in whatever case and with or without accents. */
export function leaksIn(text: string, secret: Secret): string[] {
  const folded = fold(text);
  const words = secretWords(secret).filter((word) =>
    /\p{Script=Han}/u.test(word)
      ? folded.includes(word)
      : new RegExp(`(?<![\\p{L}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(
          folded,
        ),
  );
  const digits = secret.phone?.replace(/\D/g, '').slice(-7) ?? '';
  const hasPhone =
    digits.length === 7 && text.split('\n').some((line) => line.replace(/[\s()./+-]/g, '').includes(digits));
  const place = secret.location?.includes(',') === true && folded.includes(fold(secret.location));
  return [...words, ...(hasPhone ? [digits] : []), ...(place ? [secret.location ?? ''] : [])];
}

/** A PDF without its streams, and each stream unpacked but for pictures: a million grey dots hold no words, only chance. */
function partsOf(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  const between: Buffer[] = [];
  let from = 0;
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', from)) {
    const end = pdf.indexOf('endstream', at);
    between.push(pdf.subarray(from, at));
    from = end + 'endstream'.length;
    try {
      streams.push(inflateSync(pdf.subarray(at + 'stream\n'.length, end)));
    } catch {
      streams.push(pdf.subarray(at, end));
    }
  }
  between.push(pdf.subarray(from));
  return [Buffer.concat(between), ...streams.filter((stream) => stream.length < LARGEST_TEXT)];
}

/** Words written as UTF-16 in hexadecimal, as PDF writes text and titles. */
function hexadecimalWords(text: string): string {
  return [...text.matchAll(/<((?:[\dA-Fa-f]{4})+)[\dA-Fa-f]{0,3}>/g)]
    .map(([, digits]) =>
      Buffer.from(digits ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    )
    .join('\n');
}

/** What `strings` finds in a file and in each of its compressed streams, in every encoding a name could be hidden in. */
export function bytesAsText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const isPdf = file.subarray(0, 5).toString('latin1') === '%PDF-';
  const parts = isPdf ? partsOf(file) : [file];
  return parts
    .flatMap((part) => {
      const plain = part.toString('latin1');
      return [plain, part.toString('utf8'), part.toString('utf16le'), isPdf ? hexadecimalWords(plain) : ''];
    })
    .join('\n');
}

/** The text of a PDF as a reader that is not ours (pdf.js) finds it, with its metadata. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const parts = [JSON.stringify(await pdf.getMetadata()), JSON.stringify(await pdf.getOutline())];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    parts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  await pdf.loadingTask.destroy();
  return parts.join('\n');
}

/** What poppler's `pdftotext` and `pdfinfo` make of a PDF; null where they are not installed. */
export async function poppler(bytes: Uint8Array): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-poppler-'));
  const file = join(folder, 'copy.pdf');
  try {
    await writeFile(file, bytes);
    const outputs = await Promise.all([run('pdftotext', [file, '-']), run('pdfinfo', [file])]);
    return outputs.map(({ stdout }) => stdout).join('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
