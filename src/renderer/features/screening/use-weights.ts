import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { orpc } from '../../app/client.ts';
import { notify } from '../../ui/toast.tsx';
import type { TriedWeights } from './use-ranking.ts';

/** Milliseconds after the last move of a slider before the list is ranked anew. */
const PAUSE = 120;

function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}

/** Weights of a job's criteria, tried out on the list and stored only when asked. */
export function useWeights(jobId: JobId) {
  const { t } = useTranslation('screening');
  const queryClient = useQueryClient();
  const [changed, setChanged] = useState<Readonly<Record<string, number>>>({});
  const job = useQuery(orpc.jobs.get.queryOptions({ input: { id: jobId } }));
  const criteria = job.data?.criteria ?? [];
  const touched = criteria.some(({ id, weight }) => changed[id] !== undefined && changed[id] !== weight);
  const settled = useSettled(changed, PAUSE);
  const tried: TriedWeights = useMemo(() => (Object.keys(settled).length > 0 ? settled : null), [settled]);
  const weightOf = (id: string) =>
    changed[id] ?? criteria.find((criterion) => criterion.id === id)?.weight ?? 0;
  const saving = useMutation(
    orpc.jobs.saveCriteria.mutationOptions({
      onSuccess: () => {
        setChanged({});
        notify(t('weights.saved'));
        void queryClient.invalidateQueries({ queryKey: orpc.jobs.key() });
      },
    }),
  );
  return {
    criteria,
    weightOf,
    setWeight: (id: string, weight: number) => setChanged((before) => ({ ...before, [id]: weight })),
    touched,
    tried,
    reset: () => setChanged({}),
    save: () =>
      saving.mutate({
        id: jobId,
        criteria: criteria.map((criterion) => ({ ...criterion, weight: weightOf(criterion.id) })),
      }),
    saving: saving.isPending,
  };
}
export type Weights = ReturnType<typeof useWeights>;
