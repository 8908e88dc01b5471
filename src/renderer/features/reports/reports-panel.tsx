import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { QueryError } from '../../app/query-error.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { download } from './download.ts';
import { FormatChoice, type ReportFormat } from './format-choice.tsx';

/** Writes the shortlist of a job as a file and downloads it. */
export const ReportsPanel = ({ jobId }: { jobId: JobId }) => {
  const { t } = useTranslation('reports');
  const formats = useFormats();
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const create = useMutation(
    orpc.reports.create.mutationOptions({
      meta: { handlesError: true },
      onSuccess: ({ path, fileName }) => download(path, fileName),
    }),
  );
  const write = (): void =>
    create.mutate({
      kind: 'shortlist',
      jobId,
      applicationIds: null,
      format,
      locale: formats.locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });

  useShortcut({ id: 'reports.create', group: t('title'), label: t('create'), run: write });

  return (
    <Panel title={t('shortlist.title')} text={t('shortlist.text')} className="max-w-2xl">
      <FormatChoice value={format} onValue={setFormat} />
      <div className="mt-4 grid justify-items-start gap-2">
        <Button variant="primary" icon={Download} disabled={create.isPending} onClick={write}>
          {create.isPending ? t('writing') : t('create')}
        </Button>
        <div role="status" className="flex min-w-0 flex-wrap items-center gap-x-1 text-ink-2">
          {create.data ? (
            <>
              <span>{t('done', { name: create.data.fileName, size: formats.bytes(create.data.size) })}</span>
              <a
                href={create.data.path}
                download={create.data.fileName}
                className={buttonClass('ghost', true)}
              >
                {t('again')}
              </a>
            </>
          ) : null}
        </div>
      </div>
      {create.error ? <QueryError error={create.error} onRetry={write} /> : null}
    </Panel>
  );
};
