import { readFile } from 'node:fs/promises';
import { AiError } from '../ai/ai-error.ts';
import { type PictureText, readPictureText } from '../ai/image-document.ts';
import type { Models } from '../ai/models.ts';
import type { Core } from '../core.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import type { ImportRun } from './import-run.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/**
 * The words of a picture by the model the recruiter chose for it. Null where none was chosen, the file is no picture, or
 * the model failed: then this machine reads it by itself.
 */
export async function recogniseByModel(
  core: Core,
  models: Models,
  file: string,
  run: ImportRun,
  signal: AbortSignal,
): Promise<PictureText | null> {
  if ((await models.firstChoice('ocr')) === null) return null;
  const image = await readFile(file);
  const mediaType = mediaTypeOf(image);
  if (mediaType === null) return null;
  const request = {
    image,
    mediaType,
    subject: null,
    jobId: run.job_id,
    noAi: false,
    blind: await isBlind(core.database),
    signal,
  };
  return readPictureText(models, request).catch((error) => {
    if (!(error instanceof AiError)) throw error;
    core.log.warn({ code: error.code }, 'a model could not read a picture');
    return null;
  });
}

function mediaTypeOf(image: Uint8Array): string | null {
  const begins = (signature: readonly number[]): boolean =>
    signature.every((byte, index) => image[index] === byte);
  return begins(PNG) ? 'image/png' : begins(JPEG) ? 'image/jpeg' : null;
}
