import { AiError } from './ai-error.ts';
import type { CallFacts } from './call-runner.ts';
import type { Models } from './models.ts';

export interface ImageReading extends Pick<CallFacts, 'subject' | 'jobId' | 'signal'> {
  image: Uint8Array;
  mediaType: string;
  noAi: boolean;
  blind: boolean;
}

/** The words on a picture and who read them; models do not say where a word stands. */
export interface PictureText {
  text: string;
  model: string;
}

/**
 * A picture of a résumé, read by the model chosen for `ocr`. What it read is text like any other: whoever takes it still
 * looks for instructions in it.
 * @throws AiError; in blind review UNSUPPORTED, because a picture cannot be redacted before it is sent.
 */
export async function readPictureText(models: Models, request: ImageReading): Promise<PictureText> {
  const { blind, ...rest } = request;
  if (blind) throw new AiError('UNSUPPORTED', 'In blind review no pictures are sent.');
  const { value, engine } = await models.readImage({ task: 'ocr', ...rest });
  return { text: value, model: engine.model };
}
