import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outputs } from '../../../contract/index.ts';
import { orpc } from '../../app/client.ts';

type Tested = Outputs['ai']['providers']['test'];

/** Tests of connections: what each provider last answered, and which one is being asked. */
export const useTest = () => {
  const queryClient = useQueryClient();
  const [answers, setAnswers] = useState<Readonly<Record<string, Tested>>>({});
  const ask = useMutation(
    orpc.ai.providers.test.mutationOptions({
      onSuccess: (answer, { id }) => {
        setAnswers((before) => ({ ...before, [id]: answer }));
        return queryClient.invalidateQueries({ queryKey: orpc.ai.providers.key() });
      },
    }),
  );
  return {
    answers,
    asking: ask.isPending ? (ask.variables?.id ?? null) : null,
    run: (id: string) =>
      ask.mutateAsync({ id }).then(
        () => undefined,
        () => undefined,
      ),
  };
};
export type ConnectionTest = ReturnType<typeof useTest>;
