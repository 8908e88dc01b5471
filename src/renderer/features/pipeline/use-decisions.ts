import type { InferContractRouterOutputs } from '@orpc/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ApplicationId } from '../../../contract/common.ts';
import type { Contract } from '../../../contract/index.ts';
import type { BulkAction } from '../../../contract/pipeline.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { rereadDecided, useTakeBack } from '../../app/take-back.ts';
import { notify } from '../../ui/toast.tsx';

type Outputs = InferContractRouterOutputs<Contract>['pipeline'];
type Applied = Outputs['apply'];

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

/** Moves, holds, declines and shortlists applications at once, each with an undo. */
export function useDecisions() {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  const queryClient = useQueryClient();
  const takeBack = useTakeBack();

  const applying = useMutation(
    orpc.pipeline.apply.mutationOptions({
      onSuccess: ({ action, preview }, input) =>
        notify(doneWords(input.action, preview, t, number), {
          ...(action ? { action: { label: t('undo'), run: () => takeBack(action.id) } } : {}),
        }),
      onSettled: () => rereadDecided(queryClient),
    }),
  );
  const decide = (applicationIds: ApplicationId[], action: BulkAction) =>
    applying.mutateAsync({ applicationIds, action });

  return { decide, busy: applying.isPending };
}
export type Decisions = ReturnType<typeof useDecisions>;
