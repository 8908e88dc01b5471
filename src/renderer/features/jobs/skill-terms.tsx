import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { useSkillSuggestions } from './add-criterion.tsx';
import type { TermNames } from './criterion-words.ts';

interface SkillTermsProps {
  terms: readonly string[];
  names: TermNames;
  onTerms: (terms: string[]) => void;
}

/** Skills of which any one will do. */
export const SkillTerms = ({ terms, names, onTerms }: SkillTermsProps) => {
  const { t } = useTranslation('jobs');
  const [typed, setTyped] = useState('');
  const skills = useSkillSuggestions(typed).filter(({ id }) => !terms.includes(id));
  const add = (id: string): void => {
    if (!terms.includes(id)) onTerms([...terms, id]);
    setTyped('');
  };
  return (
    <Field label={t('criterion.anyOf')} className="min-w-64 grow basis-0">
      <div className="flex flex-wrap items-center gap-1.5">
        {terms.map((term) => (
          <span
            key={term}
            className="inline-flex h-7 items-center gap-1 rounded-md bg-sunken pr-0.5 pl-2.5 font-medium"
          >
            {names(term)}
            <button
              type="button"
              aria-label={t('criterion.removeTerm', { name: names(term) })}
              disabled={terms.length === 1}
              onClick={() => onTerms(terms.filter((other) => other !== term))}
              className="flex size-6 items-center justify-center rounded-sm text-ink-3 not-disabled:hover:bg-hover not-disabled:hover:text-ink disabled:opacity-30"
            >
              <X aria-hidden="true" className="size-3.5" />
            </button>
          </span>
        ))}
        <Combobox
          text={typed}
          onText={setTyped}
          placeholder={t('criterion.orSkill')}
          options={typed.trim() ? skills.map(({ id, name }) => ({ value: id, label: name })) : []}
          onChoose={({ value }) => add(value)}
          onTextCommit={(text) => {
            if (text.trim()) add(`text:${text.trim()}`);
          }}
          className="w-40! grow"
        />
      </div>
    </Field>
  );
};
