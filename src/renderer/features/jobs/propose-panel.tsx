import { useMutation } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../../contract/criteria.ts';
import type { Job } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { QueryError } from '../../app/query-error.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Field } from '../../ui/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Textarea } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { CriteriaForm } from './criteria-form.ts';
import { asksAlready } from './criterion-words.ts';

const LONGEST_TEXT = 80_000;

interface ProposePanelProps {
  form: CriteriaForm;
  job: Job;
}

/** Reads a description and proposes criteria, to be taken one by one or all at once. */
export const ProposePanel = ({ form, job }: ProposePanelProps) => {
  const { t } = useTranslation('jobs');
  const [text, setText] = useState(() => [job.description, job.requirements].filter(Boolean).join('\n\n'));
  const propose = useMutation(orpc.jobs.proposeCriteria.mutationOptions({ meta: { handlesError: true } }));
  const criteria = useWatch({ control: form.control, name: 'criteria' });
  const open = (propose.data?.criteria ?? []).filter(({ spec }) => !asksAlready(criteria, spec));
  const take = (taken: readonly Criterion[]): void =>
    form.setValue('criteria', [...form.getValues('criteria'), ...taken], { shouldDirty: true });

  return (
    <Panel title={t('propose.title')} text={t('propose.text')}>
      <Field label={t('propose.description')} hideLabel>
        <Textarea
          rows={8}
          maxLength={LONGEST_TEXT}
          value={text}
          placeholder={t('propose.placeholder')}
          onChange={(event) => setText(event.target.value)}
          className="resize-y"
        />
      </Field>
      <Button
        className="mt-2 w-full"
        disabled={propose.isPending || text.trim() === ''}
        onClick={() => propose.mutate({ title: job.title, text })}
      >
        {propose.isPending ? t('propose.reading') : t('propose.action')}
      </Button>
      <div role="status">
        {propose.error ? <QueryError error={propose.error} /> : null}
        {propose.data ? (
          <div className="mt-4 flex items-center justify-between gap-2">
            <p className="text-sm text-ink-3">
              {open.length > 0 ? t('propose.found', { count: open.length }) : t('propose.none')}
            </p>
            {open.length > 1 ? (
              <Button small onClick={() => take(open)}>
                {t('propose.takeAll')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      <ul className="mt-1">
        {open.map((criterion) => (
          <li
            key={criterion.id}
            className="flex items-center gap-2 border-t border-line py-1.5 first:border-0"
          >
            <div className="min-w-0 grow">
              <p className="font-medium text-ink">{criterion.label}</p>
              <p className="text-sm text-ink-3">{t(`kind.${criterion.spec.kind}`)}</p>
            </div>
            <Chip tone={criterion.necessity === 'must' ? 'accent' : 'neutral'}>
              {t(`criteria.${criterion.necessity}`)}
            </Chip>
            <IconButton
              icon={Plus}
              label={t('propose.take', { label: criterion.label })}
              onClick={() => take([criterion])}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
};
