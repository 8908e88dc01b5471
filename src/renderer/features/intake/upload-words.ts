import type { TFunction } from 'i18next';
import { type ErrorWords, errorWords } from '../../app/error-words.ts';
import type { Formats } from '../../app/formats.ts';
import { UploadFailed, type UploadProgress } from './upload.ts';

/** How many files are handed over by now. */
export const uploadWords = (progress: UploadProgress, t: TFunction<'intake'>, { number }: Formats): string =>
  t('uploading', {
    count: progress.totalFiles,
    done: number(progress.files),
    total: number(progress.totalFiles),
  });

/** Why files were not handed over. */
export const uploadFailure = (error: unknown, t: TFunction<'intake'>): ErrorWords =>
  error instanceof UploadFailed
    ? {
        title: t('uploadFailed', { name: error.path }),
        text: t(error.status === 413 ? 'uploadTooLarge' : 'uploadFailedText'),
      }
    : errorWords(error, t);
