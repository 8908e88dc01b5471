import { Plus, X } from 'lucide-react';
import { Controller, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { CriteriaForm } from './criteria-form.ts';
import { numberOrNull } from './field-values.ts';

const USUAL_POINTS = 10;

interface QuestionRowProps {
  form: CriteriaForm;
  index: number;
  onRemove: () => void;
}

const QuestionRow = ({ form, index, onRemove }: QuestionRowProps) => {
  const { t } = useTranslation('jobs');
  const errors = form.formState.errors.knockouts?.[index];
  return (
    <li className="grid gap-2 border-t border-line px-4 py-3">
      <div className="flex items-start gap-2">
        <Field
          label={t('knockout.question')}
          hideLabel
          error={errors?.question ? t('error.question') : undefined}
          className="grow"
        >
          <Input {...form.register(`knockouts.${index}.question`)} placeholder={t('knockout.example')} />
        </Field>
        <IconButton icon={X} label={t('knockout.remove')} onClick={onRemove} />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-ink-2">
        <Controller
          control={form.control}
          name={`knockouts.${index}.answer`}
          render={({ field }) => (
            <span className="flex items-center gap-2">
              {t('knockout.expected')}
              <Segmented
                label={t('knockout.expected')}
                small
                value={field.value}
                onValue={field.onChange}
                options={[
                  { value: 'yes', label: t('knockout.yes') },
                  { value: 'no', label: t('knockout.no') },
                ]}
              />
            </span>
          )}
        />
        <span className="flex items-center gap-2">
          {t('knockout.otherwise')}
          <Input
            type="number"
            min={0}
            max={100}
            aria-label={t('knockout.points')}
            {...form.register(`knockouts.${index}.points`, { setValueAs: numberOrNull })}
            className="w-18!"
          />
          {t('knockout.less')}
        </span>
        <Controller
          control={form.control}
          name={`knockouts.${index}.decisive`}
          render={({ field }) => (
            <Checkbox label={t('knockout.decisive')} checked={field.value} onChecked={field.onChange} />
          )}
        />
      </div>
    </li>
  );
};

/** Questions asked when applying, with what a wrong answer takes off. */
export const KnockoutFields = ({ form }: { form: CriteriaForm }) => {
  const { t } = useTranslation('jobs');
  const list = useFieldArray({ control: form.control, name: 'knockouts', keyName: 'key' });
  return (
    <Panel flush title={t('knockout.title')} text={t('knockout.text')}>
      <ul className="pt-1">
        {list.fields.map((field, index) => (
          <QuestionRow key={field.key} form={form} index={index} onRemove={() => list.remove(index)} />
        ))}
      </ul>
      <div className="px-2.5 py-1.5">
        <Button
          variant="ghost"
          small
          icon={Plus}
          onClick={() =>
            list.append({
              id: crypto.randomUUID(),
              question: '',
              answer: 'yes',
              points: USUAL_POINTS,
              decisive: false,
            })
          }
        >
          {t('knockout.add')}
        </Button>
      </div>
    </Panel>
  );
};
