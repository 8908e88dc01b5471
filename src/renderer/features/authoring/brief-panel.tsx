import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionName, WordingLanguage } from '../../../contract/authoring.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input, Textarea } from '../../ui/input.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Select } from '../../ui/select.tsx';
import type { Drafting } from './drafting-state.ts';
import type { BriefInput } from './use-drafting.ts';

const LONGEST_BRIEF = 4000;
const LONGEST_WISH = 400;

interface BriefPanelProps {
  brief: string;
  language: WordingLanguage;
  /** The draft a wish refers to; null for the first. */
  basedOn: string | null;
  drafting: Drafting;
  onWrite: (brief: BriefInput) => void;
  onStop: () => void;
}

const Writing = ({ drafting, onStop }: Pick<BriefPanelProps, 'drafting' | 'onStop'>) => {
  const { t } = useTranslation('authoring');
  const total = SectionName.options.length;
  return (
    <div role="status" className="grid gap-2">
      <ProgressBar
        stacked
        label={t('brief.writing')}
        done={drafting.sections.length}
        total={total}
        detail={t('brief.progress', { done: drafting.sections.length, total })}
      />
      <Button onClick={onStop}>{t('brief.stop')}</Button>
    </div>
  );
};

/** The lines a draft is written from and, once there is one, what should change. */
export const BriefPanel = ({ brief, language, basedOn, drafting, onWrite, onStop }: BriefPanelProps) => {
  const { t } = useTranslation('authoring');
  const [text, setText] = useState(brief);
  const [chosen, setChosen] = useState(language);
  const [wish, setWish] = useState('');
  const ready = text.trim().length > 1;
  const write = (): void => {
    if (!ready) return;
    onWrite({
      brief: text.trim(),
      language: chosen,
      wish: wish.trim() === '' ? null : wish.trim(),
      basedOn: wish.trim() === '' ? null : basedOn,
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
      className="grid gap-3.5"
    >
      <Field label={t('brief.label')}>
        <Textarea
          rows={6}
          autoFocus={basedOn === null}
          maxLength={LONGEST_BRIEF}
          placeholder={t('brief.placeholder')}
          value={text}
          disabled={drafting.writing}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) write();
          }}
          className="text-md!"
        />
      </Field>
      <Field label={t('brief.language')}>
        <Select
          options={WordingLanguage.options.map((value) => ({ value, label: t(`language.${value}`) }))}
          value={chosen}
          onValue={setChosen}
        />
      </Field>
      {basedOn === null ? null : (
        <Field label={t('brief.wish')}>
          <Input
            maxLength={LONGEST_WISH}
            placeholder={t('brief.wishExample')}
            value={wish}
            disabled={drafting.writing}
            onChange={(event) => setWish(event.target.value)}
          />
        </Field>
      )}
      {drafting.writing ? (
        <Writing drafting={drafting} onStop={onStop} />
      ) : (
        <Button type="submit" variant={basedOn === null ? 'primary' : 'default'} disabled={!ready}>
          {basedOn === null ? t('brief.write') : t('brief.again')}
        </Button>
      )}
    </form>
  );
};
