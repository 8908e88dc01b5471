import type { ExtractedDocument } from '../resumes/extracted-document.ts';
import { extractDocument } from '../resumes/extraction/extract-document.ts';
import { AiError } from './ai-error.ts';
import type { CallFacts } from './call-runner.ts';
import type { Models } from './models.ts';

export interface ImageReading extends Pick<CallFacts, 'subject' | 'jobId' | 'signal'> {
  image: Uint8Array;
  mediaType: string;
  noAi: boolean;
  blind: boolean;
}

/**
 * A picture of a résumé, read by the model chosen for `ocr`, as a document like any other: instructions on the picture are taken out like those
 * in a text. It has no boxes, since models do not say where a word stands.
 * @throws AiError; in blind review UNSUPPORTED, because a picture cannot be redacted before it is sent.
 */
export async function readImageDocument(models: Models, request: ImageReading): Promise<ExtractedDocument> {
  const { blind, ...rest } = request;
  if (blind) throw new AiError('UNSUPPORTED', 'In blind review no pictures are sent.');
  const { value: text, engine } = await models.readImage({ task: 'ocr', ...rest });
  const document = await extractDocument(new TextEncoder().encode(text), 'picture.txt', { ocr: false });
  const note = { kind: 'ocr', detail: `Read by ${engine.model}.`, page: 1, boxes: [] } as const;
  return {
    ...document,
    kind: 'image',
    recognised: true,
    warnings: [...document.warnings, { ...note, boxes: [] }],
  };
}
