import { parentPort } from 'node:worker_threads';
import { DocumentError } from '../../../../src/main/resumes/extraction/document-error.ts';
import { extractDocument } from '../../../../src/main/resumes/extraction/extract-document.ts';

interface Mutant {
  bytes: Uint8Array;
  name: string;
}

/** Answers each mutant with 'read', the code of a DocumentError, or what else was thrown. */
parentPort?.on('message', async ({ bytes, name }: Mutant) => {
  try {
    await extractDocument(bytes, name, { ocr: false });
    parentPort?.postMessage('read');
  } catch (error) {
    parentPort?.postMessage(error instanceof DocumentError ? error.code : `unforeseen: ${String(error)}`);
  }
});
