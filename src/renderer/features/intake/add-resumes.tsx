import { FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { Button, type ButtonVariant } from '../../ui/button.tsx';
import { AddResumesDialog } from './add-resumes-dialog.tsx';

interface AddResumesProps {
  /** The job they apply to; null adds them to the pool alone. */
  jobId: JobId | null;
  variant?: ButtonVariant;
}

/** The button that opens the dialog for adding résumés. */
export function AddResumes({ jobId, variant = 'default' }: AddResumesProps) {
  const { t } = useTranslation('intake');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} icon={FilePlus2} onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      {open && <AddResumesDialog jobId={jobId} dropped={null} onClose={() => setOpen(false)} />}
    </>
  );
}
