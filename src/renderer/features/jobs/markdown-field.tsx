import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/input.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { JobForm } from './job-form.ts';

interface MarkdownFieldProps {
  form: JobForm;
  name: 'description' | 'requirements';
  label: string;
  placeholder: string;
  rows: number;
}

/** Markdown to write, or as it will read. */
export const MarkdownField = ({ form, name, label, placeholder, rows }: MarkdownFieldProps) => {
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
        <Textarea
          {...form.register(name)}
          rows={rows}
          placeholder={placeholder}
          className="field-sizing-content max-h-[60vh] text-md! leading-relaxed"
          style={{ minHeight: `${rows}lh` }}
        />
      ) : (
        <div className="min-h-24 rounded-md border border-line bg-surface px-5 py-4">
          <Markdown text={form.getValues(name) || t('posting.nothingYet')} />
        </div>
      )}
    </Field>
  );
};
