import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../contract/authoring.ts';
import type { Inputs } from '../../../contract/index.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { SectionCard } from './section-card.tsx';

/** The parts of a posting, each to accept, edit or leave out. */
export const DraftSections = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation('authoring');
  const queryClient = useQueryClient();
  const queryKey = orpc.authoring.get.queryKey({ input: { id: draft.id } });
  const decide = useMutation(
    orpc.authoring.decide.mutationOptions({
      onSuccess: (decided) => queryClient.setQueryData(queryKey, decided),
    }),
  );
  const open = draft.sections.filter(({ state }) => state === 'proposed');
  const acceptAll = async (): Promise<void> => {
    // One after the other: each answer is the whole draft.
    for (const { name } of open) {
      await decide.mutateAsync({ id: draft.id, section: name, state: 'accepted' });
    }
  };
  const change = (change: Omit<Inputs['authoring']['decide'], 'id'>): void =>
    decide.mutate({ id: draft.id, ...change });
  return (
    <div className="grid gap-3 pt-4">
      {open.length > 1 ? (
        <Button
          small
          icon={Check}
          disabled={decide.isPending}
          onClick={() => void acceptAll().catch(() => undefined)}
          className="justify-self-end"
        >
          {t('decide.all')}
        </Button>
      ) : null}
      {draft.sections.map((section) => (
        <SectionCard
          key={section.name}
          section={section}
          language={draft.language}
          findings={draft.findings.filter((finding) => finding.section === section.name)}
          onDecide={change}
        />
      ))}
    </div>
  );
};
