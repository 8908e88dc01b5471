import { useMutation } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Bookmark, ChevronRight, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { classNames } from '../../ui/class-names.ts';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input, Textarea } from '../../ui/input.tsx';
import { notify } from '../../ui/toast.tsx';
import { AnotherQuestion } from './another-question.tsx';
import type { KitForm } from './kit-form.ts';
import { QuestionDetails } from './question-details.tsx';

interface QuestionItemProps {
  form: KitForm;
  job: Job;
  index: number;
  total: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const Actions = ({ form, job, index, total, onMove, onRemove }: QuestionItemProps) => {
  const { t } = useTranslation('authoring');
  const number = index + 1;
  const keep = useMutation(
    orpc.authoring.bank.save.mutationOptions({ onSuccess: () => notify(t('kit.kept')) }),
  );
  const keepThis = async (): Promise<void> => {
    if (await form.trigger(`questions.${index}`)) keep.mutate(form.getValues(`questions.${index}`));
  };
  return (
    <div className="flex shrink-0">
      <IconButton
        icon={ArrowUp}
        label={t('kit.up', { number })}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      />
      <IconButton
        icon={ArrowDown}
        label={t('kit.down', { number })}
        disabled={number === total}
        onClick={() => onMove(index + 1)}
      />
      <AnotherQuestion form={form} job={job} index={index} />
      <IconButton icon={Bookmark} label={t('kit.keep', { number })} onClick={() => void keepThis()} />
      <IconButton icon={X} label={t('kit.remove', { number })} onClick={onRemove} />
    </div>
  );
};

/** One question: its words, competency and time; follow-ups and anchors open below. */
export const QuestionItem = (props: QuestionItemProps) => {
  const { form, index } = props;
  const { t } = useTranslation('authoring');
  const id = useId();
  const [open, setOpen] = useState(false);
  const number = index + 1;
  const errors = form.formState.errors.questions?.[index];
  return (
    <li aria-label={t('kit.question', { number })} className="border-t border-line px-4 py-3">
      <div className="flex items-start gap-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('kit.details', { number })}
          onClick={() => setOpen(!open)}
          className="flex h-7.5 shrink-0 items-center gap-1 rounded-sm pr-1 text-ink-3 hover:bg-hover hover:text-ink"
        >
          <ChevronRight
            aria-hidden="true"
            className={classNames('size-4 transition-transform', open && 'rotate-90')}
          />
          <span className="w-4 text-right tabular-nums">{number}</span>
        </button>
        <div className="grid min-w-0 grow gap-2 sm:grid-cols-[minmax(0,1fr)_10rem_4.5rem]">
          <Field
            hideLabel
            label={t('kit.text')}
            error={errors?.question ? t('kit.empty_question') : undefined}
          >
            <Textarea
              rows={1}
              {...form.register(`questions.${index}.question`)}
              className="field-sizing-content"
            />
          </Field>
          <Field
            hideLabel
            label={t('kit.competency')}
            error={errors?.competency ? t('kit.empty_competency') : undefined}
          >
            <Input placeholder={t('kit.competency')} {...form.register(`questions.${index}.competency`)} />
          </Field>
          <Field hideLabel label={t('kit.time')} error={errors?.minutes ? t('kit.number') : undefined}>
            <Input
              type="number"
              inputMode="numeric"
              min={1}
              max={60}
              title={t('kit.time')}
              {...form.register(`questions.${index}.minutes`, { valueAsNumber: true })}
            />
          </Field>
        </div>
        <Actions {...props} />
      </div>
      <div id={id} hidden={!open} className="mt-3 mb-1 pl-11">
        {open ? <QuestionDetails form={form} index={index} /> : null}
      </div>
    </li>
  );
};
