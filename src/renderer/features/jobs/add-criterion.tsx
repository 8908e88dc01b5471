import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion, CriterionSpec } from '../../../contract/criteria.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Menu } from '../../ui/menu.tsx';
import { criterionLabel, emptySpec } from './criterion-words.ts';
import { wordsOfTerm } from './term-words.ts';

const OTHER_KINDS = [
  'experience',
  'seniority',
  'occupation',
  'education',
  'language',
  'certificate',
  'location',
] as const;

const USUAL_WEIGHT = 3;

interface AddCriterionProps {
  onAdd: (criterion: Criterion) => void;
}

/** Skills for what is typed: those of the managed list. */
export const useSkillSuggestions = (typed: string) => {
  const query = useDeferredValue(typed.trim());
  return (
    useQuery({
      ...orpc.jobs.skills.suggest.queryOptions({ input: { query } }),
      enabled: query.length > 0,
      placeholderData: keepPreviousData,
    }).data ?? []
  );
};

/** Adds a skill by typing it, or a criterion of another kind. */
export const AddCriterion = ({ onAdd }: AddCriterionProps) => {
  const { t } = useTranslation('jobs');
  const formats = useFormats();
  const [typed, setTyped] = useState('');
  const skills = useSkillSuggestions(typed);

  const add = (spec: CriterionSpec, name?: string): void => {
    const label = name ?? criterionLabel(spec, { t, formats, names: wordsOfTerm });
    onAdd({ id: crypto.randomUUID(), label, necessity: 'must', weight: USUAL_WEIGHT, spec });
    setTyped('');
  };
  const addSkill = (id: string, name: string): void =>
    add({ kind: 'skill', anyOf: [id], minYears: null }, name);

  return (
    <div className="flex gap-2 px-4 pt-2 pb-3">
      <Combobox
        label={t('criteria.addSkill')}
        placeholder={t('criteria.addSkill')}
        text={typed}
        onText={setTyped}
        options={
          typed.trim()
            ? skills.map(({ id, name, custom }) => ({
                value: id,
                label: name,
                ...(custom ? { aside: t('criteria.ownSkill') } : {}),
              }))
            : []
        }
        onChoose={({ value, label }) => addSkill(value, label)}
        onTextCommit={(text) => {
          const words = text.trim();
          if (!words) return;
          const known = skills.find(({ name }) => name.toLowerCase() === words.toLowerCase());
          addSkill(known?.id ?? `text:${words}`, known?.name ?? words);
        }}
        className="max-w-80"
      />
      <Menu
        align="start"
        trigger={
          <Button className="h-7.5">
            {t('criteria.addOther')}
            <ChevronDown aria-hidden="true" className="size-3.5 text-ink-3" />
          </Button>
        }
        groups={[
          OTHER_KINDS.map((kind) => ({
            id: kind,
            label: t(`kind.${kind}`),
            run: () => add(emptySpec(kind)),
          })),
        ]}
      />
    </div>
  );
};
