import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../contract/authoring.ts';
import { Field } from '../../ui/field.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { MarkedTextarea } from '../authoring/marked-textarea.tsx';
import type { JobForm } from './job-form.ts';

interface MarkdownFieldProps {
  form: JobForm;
  name: 'description' | 'requirements';
  label: string;
  placeholder: string;
  rows: number;
  /** What of the wording should not stay; marked in the text. */
  findings: readonly Finding[];
}

/** Markdown to write, or as it will read. */
export const MarkdownField = ({ form, name, label, placeholder, rows, findings }: MarkdownFieldProps) => {
  const { t } = useTranslation('jobs');
  const [mode, setMode] = useState<'write' | 'preview'>('write');
  const error = form.formState.errors[name];
  return (
    <Field
      label={label}
      error={error ? t('error.tooLong') : undefined}
      hint={mode === 'write' ? t('posting.markdown') : undefined}
      aside={
        <Segmented
          label={t('posting.view', { name: label })}
          small
          value={mode}
          onValue={setMode}
          options={[
            { value: 'write', label: t('posting.write') },
            { value: 'preview', label: t('posting.preview') },
          ]}
        />
      }
    >
      {mode === 'write' ? (
        <Controller
          control={form.control}
          name={name}
          render={({ field: { value, onChange, ...field } }) => (
            <MarkedTextarea
              {...field}
              value={value}
              findings={findings}
              onText={onChange}
              rows={rows}
              placeholder={placeholder}
              className="max-h-[60vh]"
              style={{ minHeight: `${rows}lh` }}
            />
          )}
        />
      ) : (
        <div className="min-h-24 rounded-md border border-line bg-surface px-5 py-4">
          <Markdown text={form.getValues(name) || t('posting.nothingYet')} />
        </div>
      )}
    </Field>
  );
};
