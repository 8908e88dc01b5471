import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import type { CsvField, Import } from '../../../contract/intake.ts';
import { client, orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { tellWindowWork } from '../../app/window-work.ts';
import { notify, notifyError } from '../../ui/toast.tsx';
import type { ChosenFile } from './dropped-files.ts';
import { tellOutcome } from './tell-outcome.ts';
import { type UploadProgress, uploadAll } from './upload.ts';
import { uploadFailure, uploadWords } from './upload-words.ts';

export type IntakeStep =
  | { step: 'choosing' }
  | { step: 'uploading'; progress: UploadProgress }
  | { step: 'mapping'; uploadId: string; dryRun: boolean }
  | { step: 'failed'; error: unknown };

interface IntakeOptions {
  jobId: JobId | null;
  onDone(): void;
}

/** A table of candidates rather than a document: a single file that ends in `.csv`. */
const isTable = (files: readonly ChosenFile[]): boolean =>
  files.length === 1 && /\.csv$/i.test(files[0]?.path ?? '');

const NOTHING_YET = { files: 0, bytes: 0 };

/** Whether what uses this is still on the page; files go on being handed over when it is not. */
function useIsSeen() {
  const seen = useRef(true);
  useEffect(() => {
    seen.current = true;
    return () => {
      seen.current = false;
    };
  }, []);
  return seen;
}

/** From chosen files to a running import: uploads them, asks for the columns of a table, starts. */
export function useIntake({ jobId, onDone }: IntakeOptions) {
  const { t } = useTranslation('intake');
  const formats = useFormats();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [state, setState] = useState<IntakeStep>({ step: 'choosing' });
  const sending = useRef<AbortController>(null);
  const seen = useIsSeen();

  const started = (made: Import): void => {
    if (seen.current) onDone();
    void queryClient.invalidateQueries({ queryKey: orpc.intake.key() });
    const show = () => void navigate({ to: '/imports/$importId', params: { importId: made.id } });
    // A dry run is looked at before anything else; what really comes in is watched where it appears.
    if (seen.current && (made.dryRun || jobId === null)) {
      show();
      return;
    }
    notify(t('started', { count: made.counts.total, shown: formats.number(made.counts.total) }), {
      id: `import ${made.id}`,
      action: { label: t('show'), run: show },
    });
    tellOutcome(made.id, show, t, formats).catch(() => undefined);
  };

  const send = async (files: readonly ChosenFile[], dryRun: boolean): Promise<void> => {
    if (files.length === 0) return;
    const stop = new AbortController();
    sending.current = stop;
    const work = Symbol('upload');
    const tell = (progress: UploadProgress): void => {
      setState({ step: 'uploading', progress });
      tellWindowWork(work, {
        label: uploadWords(progress, t, formats),
        done: progress.bytes,
        total: Math.max(1, progress.totalBytes),
        stop: () => stop.abort(),
      });
    };
    const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0);
    tell({ ...NOTHING_YET, totalFiles: files.length, totalBytes });
    try {
      const uploadIds = await uploadAll(files, stop.signal, tell);
      const [only] = uploadIds;
      if (isTable(files) && only !== undefined) {
        setState({ step: 'mapping', uploadId: only, dryRun });
        if (!seen.current) notify(t('csv.leftAlone'));
      } else started(await client.intake.start({ uploadIds, jobId, dryRun }));
    } catch (error) {
      if (stop.signal.aborted) setState({ step: 'choosing' });
      else failed(error);
    } finally {
      tellWindowWork(work, null);
    }
  };

  /** Where the dialog is gone, a notice says it. */
  const failed = (error: unknown): void => {
    setState({ step: 'failed', error });
    if (seen.current) return;
    const { title, text } = uploadFailure(error, t);
    notifyError(title, { text });
  };

  const table = useMutation(
    orpc.intake.startCsv.mutationOptions({
      meta: { handlesError: true },
      onSuccess: started,
      onError: (error) => setState({ step: 'failed', error }),
    }),
  );
  return {
    state,
    send,
    cancel: () => sending.current?.abort(),
    again: () => setState({ step: 'choosing' }),
    startTable: (uploadId: string, mapping: CsvField[], dryRun: boolean) =>
      table.mutate({ uploadId, jobId, mapping, dryRun }),
    startingTable: table.isPending,
  };
}
