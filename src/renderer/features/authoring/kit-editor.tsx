import { useMutation } from '@tanstack/react-query';
import { MessagesSquare, Plus } from 'lucide-react';
import { useState } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { InterviewKit, KitQuestion } from '../../../contract/authoring.ts';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { SaveBar } from '../../app/save-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { notify } from '../../ui/toast.tsx';
import { BankPopover } from './bank-popover.tsx';
import { emptyQuestion, type KitForm, useKitForm } from './kit-form.ts';
import { KitSources } from './kit-sources.tsx';
import { QuestionItem } from './question-item.tsx';

const Counts = ({ form }: { form: KitForm }) => {
  const { t } = useTranslation('authoring');
  const questions = useWatch({ control: form.control, name: 'questions' });
  const minutes = questions.reduce((sum, question) => sum + (question.minutes || 0), 0);
  return (
    <p className="text-sm text-ink-3">
      {t('kit.counts', {
        questions: t('take.questions', { count: questions.length }),
        minutes: t('kit.minutes', { count: minutes }),
      })}
    </p>
  );
};

const KitColumns = () => {
  const { t } = useTranslation('authoring');
  return (
    <div aria-hidden="true" className="flex gap-2 px-4 pb-1 text-xs text-ink-3 max-sm:hidden">
      <span className="w-9 shrink-0" />
      <span className="grid grow gap-2 sm:grid-cols-[minmax(0,1fr)_10rem_4.5rem]">
        <span>{t('kit.text')}</span>
        <span>{t('kit.competency')}</span>
        <span>{t('kit.time')}</span>
      </span>
      <span className="w-35 shrink-0" />
    </div>
  );
};

interface QuestionsProps {
  form: KitForm;
  job: Job;
}

const Questions = ({ form, job }: QuestionsProps) => {
  const { t } = useTranslation('authoring');
  const list = useFieldArray({ control: form.control, name: 'questions', keyName: 'key' });
  const [moved, setMoved] = useState('');
  const total = list.fields.length;
  const move = (from: number, to: number): void => {
    list.move(from, to);
    setMoved(t('kit.moved', { number: to + 1, total }));
  };
  const add = (question: KitQuestion, shouldFocus = false): void =>
    list.append(question, { shouldFocus, focusName: `questions.${total}.question` });
  return (
    <Panel flush title={t('kit.title')} aside={<Counts form={form} />}>
      <p role="status" className="sr-only">
        {moved}
      </p>
      {total === 0 ? (
        <EmptyState icon={MessagesSquare} title={t('kit.empty.title')} text={t('kit.empty.text')} />
      ) : (
        <>
          <KitColumns />
          <ol>
            {list.fields.map((field, index) => (
              <QuestionItem
                key={field.key}
                form={form}
                job={job}
                index={index}
                total={total}
                onMove={(to) => move(index, to)}
                onRemove={() => list.remove(index)}
              />
            ))}
          </ol>
        </>
      )}
      <div className="flex flex-wrap gap-2 border-t border-line px-4 pt-3 pb-2">
        <KitSources job={job} hasQuestions={total > 0} onQuestions={(questions) => list.replace(questions)} />
        <span className="grow" />
        <BankPopover onTake={(question) => add({ ...question, id: crypto.randomUUID() })} />
        <Button icon={Plus} onClick={() => add(emptyQuestion(crypto.randomUUID()), true)}>
          {t('kit.add')}
        </Button>
      </div>
    </Panel>
  );
};

/** The interview kit of a job to write, order and keep. */
export const KitEditor = ({ job, kit }: { job: Job; kit: InterviewKit | null }) => {
  const { t } = useTranslation('authoring');
  const form = useKitForm(kit);
  const store = useMutation(orpc.authoring.kit.save.mutationOptions());
  const save = form.handleSubmit(async (draft) => {
    await store.mutateAsync({ jobId: job.id, questions: draft.questions });
    form.reset(draft);
    notify(t('kit.saved'));
  });
  return (
    <form
      noValidate
      aria-label={t('kit.label')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="flex min-h-0 grow flex-col"
    >
      <div className="min-h-0 grow overflow-auto">
        <div className="mx-auto max-w-4xl px-6 py-6">
          <Questions form={form} job={job} />
        </div>
      </div>
      <SaveBar
        dirty={form.formState.isDirty}
        saving={form.formState.isSubmitting}
        label={t('kit.save')}
        onSave={() => void save()}
        onDiscard={() => form.reset({ questions: kit?.questions ?? [] })}
      />
    </form>
  );
};
