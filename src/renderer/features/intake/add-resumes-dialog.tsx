import { FileText, FolderOpen } from 'lucide-react';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { CsvMapping } from './csv-mapping.tsx';
import { type ChosenFile, filesOf } from './dropped-files.ts';
import type { UploadProgress } from './upload.ts';
import { uploadFailure, uploadWords } from './upload-words.ts';
import { useIntake } from './use-intake.ts';

interface AddResumesDialogProps {
  jobId: JobId | null;
  /** Files dropped on a page: they are sent at once. */
  dropped: readonly ChosenFile[] | null;
  onClose(): void;
}

/** Adds résumés from files, a folder, a ZIP or a table. */
export function AddResumesDialog({ jobId, dropped, onClose }: AddResumesDialogProps) {
  const { t } = useTranslation('intake');
  const intake = useIntake({ jobId, onDone: onClose });
  const [dryRun, setDryRun] = useState(false);
  const sent = useRef(false);
  const { send } = intake;
  useEffect(() => {
    if (dropped === null || sent.current) return;
    sent.current = true;
    void send(dropped, false);
  }, [dropped, send]);
  const { state } = intake;
  return (
    <Dialog
      open
      onOpen={(open) => !open && onClose()}
      title={t(state.step === 'mapping' ? 'csv.title' : 'add')}
      text={t(state.step === 'mapping' ? 'csv.text' : jobId === null ? 'addToPoolText' : 'addToJobText')}
      closeLabel={t('close')}
      wide={state.step === 'mapping'}
    >
      {state.step === 'choosing' && (
        <Choosing dryRun={dryRun} onDryRun={setDryRun} onFiles={(files) => void send(files, dryRun)} />
      )}
      {state.step === 'uploading' && <Uploading progress={state.progress} onCancel={intake.cancel} />}
      {state.step === 'mapping' && (
        <CsvMapping
          uploadId={state.uploadId}
          dryRun={state.dryRun}
          busy={intake.startingTable}
          onStart={intake.startTable}
        />
      )}
      {state.step === 'failed' && <Failed error={state.error} onAgain={intake.again} />}
    </Dialog>
  );
}

interface ChoosingProps {
  dryRun: boolean;
  onDryRun(dryRun: boolean): void;
  onFiles(files: ChosenFile[]): void;
}

const ACCEPTED = '.pdf,.docx,.odt,.rtf,.txt,.md,.html,.htm,.png,.jpg,.jpeg,.zip,.csv';

function Choosing({ dryRun, onDryRun, onFiles }: ChoosingProps) {
  const { t } = useTranslation('intake');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles(filesOf(event.target.files ?? []));
    event.target.value = '';
  };
  return (
    <div className="grid gap-4 pb-3">
      <div className="grid justify-items-center gap-3 rounded-lg border border-line-strong border-dashed bg-sunken px-4 py-7 text-center">
        <p className="text-ink-2">{t('dropHint')}</p>
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="primary" icon={FileText} autoFocus onClick={() => files.current?.click()}>
            {t('chooseFiles')}
          </Button>
          <Button icon={FolderOpen} onClick={() => folder.current?.click()}>
            {t('chooseFolder')}
          </Button>
        </div>
        <p className="text-balance text-ink-3 text-sm">{t('kinds')}</p>
      </div>
      <input ref={files} type="file" multiple accept={ACCEPTED} hidden onChange={take} />
      <input ref={folder} type="file" webkitdirectory="" hidden onChange={take} />
      <div>
        <Checkbox label={t('dryRun')} checked={dryRun} onChecked={onDryRun} />
        <p className="pl-6 text-ink-3 text-sm">{t('dryRunHint')}</p>
      </div>
    </div>
  );
}

function Uploading({ progress, onCancel }: { progress: UploadProgress; onCancel(): void }) {
  const { t } = useTranslation('intake');
  const formats = useFormats();
  const { bytes } = formats;
  return (
    <div className="grid gap-3 pt-1 pb-3">
      <ProgressBar
        stacked
        label={uploadWords(progress, t, formats)}
        done={progress.bytes}
        total={Math.max(1, progress.totalBytes)}
        detail={t('bytesOf', { done: bytes(progress.bytes), total: bytes(progress.totalBytes) })}
      />
      <div className="flex items-center justify-between gap-3">
        <p className="text-ink-3 text-sm">{t('goesOn')}</p>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </div>
  );
}

function Failed({ error, onAgain }: { error: unknown; onAgain(): void }) {
  const { t } = useTranslation('intake');
  return <ErrorNotice {...uploadFailure(error, t)} action={{ label: t('again'), run: onAgain }} />;
}
