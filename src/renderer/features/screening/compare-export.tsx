import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';

/** Saves what a report's path serves under its own name. */
function download(path: string, fileName: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = fileName;
  link.click();
}

/** Makes a PDF of the comparison. */
export function CompareExport({ ids }: { ids: ApplicationId[] }) {
  const { t } = useTranslation('screening');
  const { locale } = useFormats();
  const making = useMutation(
    orpc.reports.create.mutationOptions({
      onSuccess: ({ path, fileName }) => {
        download(path, fileName);
        notify(t('compare.exported', { name: fileName }));
      },
    }),
  );
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return (
    <Button
      variant="primary"
      icon={FileDown}
      disabled={making.isPending}
      onClick={() =>
        making.mutate({ kind: 'comparison', applicationIds: ids, format: 'pdf', locale, timeZone })
      }
    >
      {t(making.isPending ? 'compare.exporting' : 'compare.export')}
    </Button>
  );
}
