import { once } from 'node:events';
import { gatherFiles } from './gather-files.ts';
import { parsedDocument } from './parsed-document.ts';
import { progressOn } from './progress.ts';
import { readFiles, withReaders } from './reading.ts';

export interface ParseOptions {
  json: boolean;
  asOf: string;
}

/** `candor parse`: what stands in each document. Prints file after file, so that memory does not grow with them. Returns the exit code. */
export async function parseCommand(paths: string[], { json, asOf }: ParseOptions): Promise<number> {
  return withReaders(async (pool, scratch) => {
    const files = await gatherFiles(paths, scratch);
    const readings = readFiles(pool, files, { asOf, profile: null, progress: progressOn(process.stderr) });
    let printed = 0;
    let failed = 0;
    if (json) await print('[');
    for await (const reading of readings) {
      const document = parsedDocument(reading);
      if (document.status === 'failed') failed += 1;
      await print(
        json ? `${printed === 0 ? '\n' : ',\n'}${JSON.stringify(document)}` : `${summary(document)}\n`,
      );
      printed += 1;
    }
    if (json) await print(printed === 0 ? ']\n' : '\n]\n');
    return failed === 0 ? 0 : 1;
  });
}

function summary(document: ReturnType<typeof parsedDocument>): string {
  if (document.status === 'failed')
    return `${document.file}\n  ${document.error.code}: ${document.error.message}`;
  const { name, headline, emails, phones, location, skills, yearsOfExperience, warnings } = document;
  const lines: [string, string | null][] = [
    ['Name', name],
    ['Headline', headline],
    ['Contact', [...emails, ...phones].join(', ')],
    ['Location', location],
    ['Years', yearsOfExperience === null ? null : String(yearsOfExperience)],
    ['Skills', skills.map((skill) => skill.name).join(', ')],
    ['Warnings', warnings.map(({ kind, detail }) => `${kind} (${detail})`).join('; ')],
  ];
  const shown = lines.filter(([, text]) => text).map(([label, text]) => `  ${label.padEnd(9)} ${text}`);
  return [document.file, ...shown].join('\n');
}

/** Waits for a slow reader of the output instead of gathering it. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
