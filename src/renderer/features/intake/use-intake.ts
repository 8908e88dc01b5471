import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import type { CsvField, Import } from '../../../contract/intake.ts';
import { client, orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { notify } from '../../ui/toast.tsx';
import type { ChosenFile } from './dropped-files.ts';
import { tellOutcome } from './tell-outcome.ts';
import { type UploadProgress, uploadAll } from './upload.ts';

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

/** From chosen files to a running import: uploads them, asks for the columns of a table, starts. */
export function useIntake({ jobId, onDone }: IntakeOptions) {
  const { t } = useTranslation('intake');
  const formats = useFormats();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [state, setState] = useState<IntakeStep>({ step: 'choosing' });
  const leaving = useRef<AbortController>(null);
  useEffect(() => () => leaving.current?.abort(), []);

  const started = (made: Import): void => {
    onDone();
    void queryClient.invalidateQueries({ queryKey: orpc.intake.key() });
    const show = () => void navigate({ to: '/imports/$importId', params: { importId: made.id } });
    // A dry run is looked at before anything else; what really comes in is watched where it appears.
    if (made.dryRun || jobId === null) {
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
    leaving.current = stop;
    const totalBytes = files.reduce((sum, { file }) => sum + file.size, 0);
    setState({ step: 'uploading', progress: { ...NOTHING_YET, totalFiles: files.length, totalBytes } });
    try {
      const uploadIds = await uploadAll(files, stop.signal, (progress) =>
        setState({ step: 'uploading', progress }),
      );
      const [only] = uploadIds;
      if (isTable(files) && only !== undefined) setState({ step: 'mapping', uploadId: only, dryRun });
      else started(await client.intake.start({ uploadIds, jobId, dryRun }));
    } catch (error) {
      if (stop.signal.aborted) setState({ step: 'choosing' });
      else setState({ step: 'failed', error });
    }
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
    cancel: () => leaving.current?.abort(),
    again: () => setState({ step: 'choosing' }),
    startTable: (uploadId: string, mapping: CsvField[], dryRun: boolean) =>
      table.mutate({ uploadId, jobId, mapping, dryRun }),
    startingTable: table.isPending,
  };
}
