import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { PostingWording, usePostingWording } from '../authoring/posting-wording.tsx';
import { FactsFields } from './facts-fields.tsx';
import type { JobForm } from './job-form.ts';
import { MarkdownField } from './markdown-field.tsx';
import { TeamFields } from './team-fields.tsx';

interface PostingFieldsProps {
  form: JobForm;
  /** Puts the focus into the title. */
  isNew?: boolean;
  /** Above the text: other ways to write it. */
  lead?: ReactNode;
}

/** All that can be edited of a job: what is read on the left, its facts on the right. */
export const PostingFields = ({ form, isNew = false, lead }: PostingFieldsProps) => {
  const { t } = useTranslation('jobs');
  const { errors } = form.formState;
  const findings = usePostingWording(form);
  return (
    <div className="min-h-0 grow overflow-auto">
      <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-6 px-6 py-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-5">
          {lead}
          <Field label={t('posting.title')} error={errors.title ? t('error.title') : undefined}>
            <Input
              {...form.register('title')}
              autoFocus={isNew}
              placeholder={t('posting.titleExample')}
              className="h-9! text-md! font-semibold"
            />
          </Field>
          <MarkdownField
            form={form}
            name="description"
            label={t('posting.description')}
            placeholder={t('posting.descriptionExample')}
            rows={14}
            findings={findings.description}
          />
          <MarkdownField
            form={form}
            name="requirements"
            label={t('posting.requirements')}
            placeholder={t('posting.requirementsExample')}
            rows={8}
            findings={findings.requirements}
          />
        </div>
        <div className="grid content-start gap-6">
          <PostingWording form={form} findings={findings} />
          <FactsFields form={form} />
          <TeamFields form={form} />
        </div>
      </div>
    </div>
  );
};
