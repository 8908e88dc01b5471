import { useMutation } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { notify } from '../../ui/toast.tsx';
import { noticeWords } from '../models/notice-words.ts';
import type { KitForm } from './kit-form.ts';
import { textLanguage } from './text-language.ts';

interface AnotherQuestionProps {
  form: KitForm;
  job: Job;
  index: number;
}

/** Puts another question about the same competency in the place of one. Those it took the place of do not come back by themselves. */
export const AnotherQuestion = ({ form, job, index }: AnotherQuestionProps) => {
  const { t } = useTranslation('authoring');
  const models = useTranslation('models');
  const [seen, setSeen] = useState<readonly string[]>([]);
  const propose = useMutation(
    orpc.authoring.kit.question.mutationOptions({
      onSuccess: ({ question, notice }) => {
        if (!question) return notify(t('kit.noOther'));
        form.setValue(`questions.${index}`, question, { shouldDirty: true, shouldValidate: true });
        if (notice) notify(t('kit.proposed'), { text: noticeWords(notice, models.t) });
      },
    }),
  );
  const text = [job.description, job.requirements].filter(Boolean).join('\n\n');
  const ask = (): void => {
    const { question, competency } = form.getValues(`questions.${index}`);
    const avoid = [...new Set([...seen, ...form.getValues('questions').map((one) => one.question)])];
    setSeen([...seen, question]);
    propose.mutate({
      jobId: job.id,
      title: job.title,
      text,
      language: textLanguage(text),
      competency,
      avoid,
    });
  };
  return (
    <IconButton
      icon={RefreshCw}
      label={t(propose.isPending ? 'kit.proposing' : 'kit.other', { number: index + 1 })}
      disabled={propose.isPending}
      onClick={ask}
    />
  );
};
