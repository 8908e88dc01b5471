import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KitQuestion } from '../../../contract/authoring.ts';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';
import { noticeWords } from '../models/notice-words.ts';
import { textLanguage } from './text-language.ts';

interface KitSourcesProps {
  job: Job;
  hasQuestions: boolean;
  /** Takes the place of the questions there are; discarding brings them back. */
  onQuestions: (questions: KitQuestion[]) => void;
}

/** Where questions come from: proposed from the posting, by the model chosen for it or on this machine, or from the last draft, which a model may have written. */
export const KitSources = ({ job, hasQuestions, onQuestions }: KitSourcesProps) => {
  const { t } = useTranslation('authoring');
  const models = useTranslation('models');
  const { title, id: jobId } = job;
  const text = [job.description, job.requirements].filter(Boolean).join('\n\n');
  const propose = useMutation(
    orpc.authoring.kit.propose.mutationOptions({
      onSuccess: (kit) => {
        onQuestions(kit.questions);
        if (kit.notice) notify(t('kit.proposed'), { text: noticeWords(kit.notice, models.t) });
      },
    }),
  );
  const [last] = useQuery(orpc.authoring.history.queryOptions({ input: { jobId } })).data ?? [];
  return (
    <>
      <Button
        variant={hasQuestions ? 'default' : 'primary'}
        disabled={propose.isPending}
        onClick={() => propose.mutate({ jobId, title, text, language: textLanguage(text) })}
      >
        {propose.isPending ? t('kit.proposing') : t(hasQuestions ? 'kit.again' : 'kit.propose')}
      </Button>
      {last && last.kit.questions.length > 0 ? (
        <Button onClick={() => onQuestions(last.kit.questions)}>{t('kit.fromDraft')}</Button>
      ) : null}
    </>
  );
};
