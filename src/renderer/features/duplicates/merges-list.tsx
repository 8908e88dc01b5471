import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CandidateId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';

interface MergesListProps {
  merges: readonly {
    mergeId: string;
    kept: CandidateId;
    keptName: string;
    absorbedName: string;
    at: number;
  }[];
}

/** What was merged, each with a way back. */
export function MergesList({ merges }: MergesListProps) {
  const { t } = useTranslation('duplicates');
  const { dateTime } = useFormats();
  const queryClient = useQueryClient();
  const unmerging = useMutation(
    orpc.duplicates.unmerge.mutationOptions({
      onSuccess: () => notify(t('unmerged')),
      onSettled: () => void queryClient.invalidateQueries(),
    }),
  );
  return (
    <section aria-labelledby="merges-title" className="mt-8 first:mt-0">
      <h2 id="merges-title" className="pb-1.5 font-semibold text-md tracking-tight">
        {t('merges')}
      </h2>
      <ul>
        {merges.map((merge) => (
          <li
            key={merge.mergeId}
            className="flex min-h-10 items-center gap-3 border-line border-b last:border-0"
          >
            <span className="min-w-0 grow truncate">
              <Link
                to="/candidates/$candidateId"
                params={{ candidateId: merge.kept }}
                className="font-medium hover:text-accent-ink"
              >
                {merge.keptName}
              </Link>{' '}
              <span className="text-ink-3">{t('absorbed', { name: merge.absorbedName })}</span>
            </span>
            <span className="shrink-0 text-ink-3 text-sm">{dateTime(merge.at)}</span>
            <Button
              small
              disabled={unmerging.isPending}
              onClick={() => unmerging.mutate({ mergeId: merge.mergeId })}
            >
              {t('unmerge')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
