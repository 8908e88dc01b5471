import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSection, WordingLanguage } from '../../../contract/authoring.ts';
import { Button } from '../../ui/button.tsx';
import { FindingList } from './finding-list.tsx';
import { MarkedTextarea } from './marked-textarea.tsx';
import { useWording } from './use-wording.ts';
import { replaced } from './wording-spans.ts';

interface SectionEditorProps {
  section: DraftSection;
  language: WordingLanguage;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A part of a draft to write over, checked while typing. */
export const SectionEditor = ({ section, language, onSave, onCancel }: SectionEditorProps) => {
  const { t } = useTranslation('authoring');
  const [text, setText] = useState(section.text);
  const findings = useWording(text, 'posting', language);
  return (
    <div className="grid gap-2">
      <MarkedTextarea
        autoFocus
        aria-label={t('decide.text', { section: t(`section.${section.name}`) })}
        value={text}
        findings={findings}
        onText={setText}
        rows={section.name === 'title' ? 1 : 6}
      />
      <FindingList
        findings={findings}
        onTake={(finding, suggestion) => setText(replaced(text, finding, suggestion))}
      />
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
        <Button variant="primary" disabled={text.trim() === ''} onClick={() => onSave(text)}>
          {t('decide.save')}
        </Button>
      </div>
    </div>
  );
};
