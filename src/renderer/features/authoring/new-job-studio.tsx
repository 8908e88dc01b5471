import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../contract/authoring.ts';
import { useFormats } from '../../app/formats.ts';
import { notify } from '../../ui/toast.tsx';
import { DraftFacts, missingFacts, type OpenFacts } from './draft-facts.tsx';
import { DraftStudio } from './draft-studio.tsx';
import { TakeBar } from './take-bar.tsx';
import { useTakeDraft } from './use-take-draft.ts';

interface NewJobStudioProps {
  draftId: string | null;
  onDraft: (id: string | null) => void;
}

const factsOf = ({ fields: { location, workMode, employmentType, level } }: Draft): OpenFacts => ({
  location,
  workMode,
  employmentType,
  level,
});

/** A new job from a few lines: posting, criteria and interview kit in one go. */
export const NewJobStudio = ({ draftId, onDraft }: NewJobStudioProps) => {
  const { t } = useTranslation('authoring');
  const formats = useFormats();
  const navigate = useNavigate();
  const take = useTakeDraft();
  // What was chosen for one draft stays with it and with the one written from it.
  const [chosen, setChosen] = useState<Readonly<Record<string, OpenFacts>>>({});
  const factsFor = (draft: Draft): OpenFacts =>
    chosen[draft.id] ?? chosen[draft.basedOn ?? ''] ?? factsOf(draft);

  const missing = (draft: Draft): string | null => {
    const names = missingFacts(factsFor(draft)).map((name) => t(`facts.${name}`));
    return names.length > 0 ? t('take.missing', { facts: formats.all(names) }) : null;
  };
  const create = async (draft: Draft): Promise<void> => {
    const job = await take.asJob(draft, factsFor(draft));
    notify(t('take.created'), { text: job.title });
    await navigate({ to: '/jobs/$jobId/posting', params: { jobId: job.id } });
  };
  return (
    <DraftStudio
      jobId={null}
      brief=""
      draftId={draftId}
      onDraft={onDraft}
      aside={(draft) => (
        <DraftFacts
          facts={factsFor(draft)}
          onFacts={(facts) => setChosen({ ...chosen, [draft.id]: facts })}
        />
      )}
      footer={(draft) => (
        <TakeBar
          draft={draft}
          label={t('take.create')}
          hint={t('take.hint', {
            sections: t('take.sections', {
              count: draft.sections.filter(({ state }) => state !== 'refused').length,
            }),
            criteria: t('take.criteria', { count: draft.criteria.length }),
            questions: t('take.questions', { count: draft.kit.questions.length }),
          })}
          missing={missing(draft)}
          onTake={() => create(draft)}
        />
      )}
    />
  );
};
