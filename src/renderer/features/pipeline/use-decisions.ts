import type { InferContractRouterOutputs } from '@orpc/contract';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ActionId, ApplicationId } from '../../../contract/common.ts';
import type { Contract } from '../../../contract/index.ts';
import type { BulkAction } from '../../../contract/pipeline.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { notify } from '../../ui/toast.tsx';

type Outputs = InferContractRouterOutputs<Contract>['pipeline'];
type Applied = Outputs['apply'];

/** What the pipeline changes; re-read at once instead of waiting to be told. */
function reread(queryClient: QueryClient): void {
  for (const queryKey of [orpc.screening.key(), orpc.pipeline.key(), orpc.candidates.key()]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

/** What was done, in words: by name where it was one person. */
export function doneWords(
  action: BulkAction,
  { changed, unchanged }: Applied['preview'],
  t: TFunction<'pipeline'>,
  number: (value: number) => string,
): string {
  const [first] = changed;
  if (first === undefined) {
    const reason = unchanged[0]?.reason ?? 'already';
    return unchanged.length === 1
      ? t(`nothing.${reason}`, { name: unchanged[0]?.name ?? '' })
      : t('nothing.several');
  }
  const one = changed.length === 1;
  const values = {
    name: first.name,
    stage: t(`stage.${first.to}`),
    count: changed.length,
    shown: number(changed.length),
  };
  const scope = one ? 'done' : 'doneMany';
  switch (action.kind) {
    case 'hold':
    case 'shortlist':
      return t(`${scope}.${action.kind}.${action.on ? 'on' : 'off'}`, values);
    case 'tag':
      return t(`${scope}.tag`, { ...values, tag: action.tag });
    case 'move':
      return t(`${scope}.move`, { ...values, stage: t(`stage.${action.stage}`) });
    default:
      return t(`${scope}.${action.kind}`, values);
  }
}

/** Moves, holds, declines and shortlists applications at once, each with an undo, and takes the last one back. */
export function useDecisions() {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  const queryClient = useQueryClient();

  const taking = useMutation(
    orpc.pipeline.undo.mutationOptions({
      meta: { handlesError: true },
      onSuccess: ({ label, count }) =>
        notify(count > 1 ? t('undoneMany', { count, shown: number(count) }) : t('undone', { label })),
      onError: () => notify(t('nothingToUndo')),
      onSettled: () => reread(queryClient),
    }),
  );
  const undo = (actionId: ActionId | null = null) => taking.mutate({ actionId });

  const applying = useMutation(
    orpc.pipeline.apply.mutationOptions({
      onSuccess: ({ action, preview }, input) =>
        notify(doneWords(input.action, preview, t, number), {
          ...(action ? { action: { label: t('undo'), run: () => undo(action.id) } } : {}),
        }),
      onSettled: () => reread(queryClient),
    }),
  );
  const decide = (applicationIds: ApplicationId[], action: BulkAction) =>
    applying.mutateAsync({ applicationIds, action });

  return { decide, undo, busy: applying.isPending };
}
export type Decisions = ReturnType<typeof useDecisions>;
