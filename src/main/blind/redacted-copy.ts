import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentText } from '../candidates/queries.ts';
import type { Core } from '../core.ts';

/** A file that may be shown and downloaded in blind review: what tells who it is is not in it. */
export interface RedactedCopy {
  file: string;
  mediaType: string;
}

/** The document's text with everything identifying painted over, written anew each time so that a correction shows at once. */
export async function redactedCopy(core: Core, documentId: string): Promise<RedactedCopy> {
  const file = join(core.host.dataFolder, 'redacted', `${documentId}.txt`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, (await documentText(core.database, documentId, true)) ?? '');
  return { file, mediaType: 'text/plain; charset=utf-8' };
}
