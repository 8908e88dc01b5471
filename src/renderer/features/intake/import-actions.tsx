import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../../contract/intake.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';
import { isRunning } from './import-words.ts';

/** Stops a running import, takes back a finished one, makes a dry run real. */
export function ImportActions({ made }: { made: Import }) {
  const { t } = useTranslation('intake');
  const { number } = useFormats();
  const queryClient = useQueryClient();
  const reread = () => void queryClient.invalidateQueries({ queryKey: orpc.intake.key() });
  const cancel = useMutation(orpc.intake.cancel.mutationOptions({ onSettled: reread }));
  const confirm = useMutation(orpc.intake.confirm.mutationOptions({ onSettled: reread }));
  const undo = useMutation(
    orpc.intake.undo.mutationOptions({
      onSuccess: ({ removed, kept }) =>
        notify(t('undone', { count: removed, shown: number(removed) }), {
          ...(kept > 0 ? { text: t('kept', { count: kept, shown: number(kept) }) } : {}),
        }),
      onSettled: reread,
    }),
  );
  if (isRunning(made)) {
    return (
      <Button disabled={cancel.isPending} onClick={() => cancel.mutate({ id: made.id })}>
        {t('stop')}
      </Button>
    );
  }
  const ended = made.status === 'done' || made.status === 'cancelled';
  return (
    <>
      {ended && !made.dryRun && made.counts.done > 0 && (
        <Button disabled={undo.isPending} onClick={() => undo.mutate({ id: made.id })}>
          {t('undo')}
        </Button>
      )}
      {ended && !made.dryRun && made.jobId && (
        <Link to="/jobs/$jobId/applicants" params={{ jobId: made.jobId }} className={buttonClass('primary')}>
          {t('showApplicants')}
        </Link>
      )}
      {made.dryRun && made.status === 'done' && (
        <Button
          variant="primary"
          disabled={confirm.isPending}
          onClick={() => confirm.mutate({ id: made.id })}
        >
          {t('confirm')}
        </Button>
      )}
    </>
  );
}
