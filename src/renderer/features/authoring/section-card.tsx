import { Check, PenLine, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftSection, Finding, WordingLanguage } from '../../../contract/authoring.ts';
import type { Inputs } from '../../../contract/index.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Markdown } from '../../ui/markdown.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FindingList } from './finding-list.tsx';
import { SectionEditor } from './section-editor.tsx';
import { replaced } from './wording-spans.ts';

const TONES: Record<DraftSection['state'], ChipTone> = {
  accepted: 'met',
  refused: 'neutral',
  proposed: 'outline',
};

interface SectionCardProps {
  section: DraftSection;
  language: WordingLanguage;
  findings: readonly Finding[];
  onDecide: (decision: Omit<Inputs['authoring']['decide'], 'id'>) => void;
}

const Actions = ({
  section,
  onDecide,
  onEdit,
}: Omit<SectionCardProps, 'findings' | 'language'> & { onEdit: () => void }) => {
  const { t } = useTranslation('authoring');
  const { name, state } = section;
  const words = { section: t(`section.${name}`) };
  if (state === 'refused') {
    return (
      <Button small onClick={() => onDecide({ section: name, state: 'proposed' })}>
        {t('decide.back')}
      </Button>
    );
  }
  return (
    <>
      <IconButton icon={PenLine} label={t('decide.editNamed', words)} onClick={onEdit} />
      <IconButton
        icon={X}
        label={t('decide.refuseNamed', words)}
        onClick={() => onDecide({ section: name, state: 'refused' })}
      />
      <IconButton
        icon={Check}
        label={t('decide.acceptNamed', words)}
        pressed={state === 'accepted'}
        onClick={() => onDecide({ section: name, state: state === 'accepted' ? 'proposed' : 'accepted' })}
      />
    </>
  );
};

/** One part of a draft: its text, what is still to fill in, what its wording says, and the decision. */
export const SectionCard = ({ section, language, findings, onDecide }: SectionCardProps) => {
  const { t } = useTranslation('authoring');
  const formats = useFormats();
  const [editing, setEditing] = useState(false);
  const { name, text, state, gaps } = section;
  return (
    <Panel
      title={t(`section.${name}`)}
      aside={
        <div className="flex items-center gap-1">
          <Chip tone={TONES[state]}>{t(`state.${state}`)}</Chip>
          {editing ? null : <Actions section={section} onDecide={onDecide} onEdit={() => setEditing(true)} />}
        </div>
      }
    >
      {editing ? (
        <SectionEditor
          section={section}
          language={language}
          onCancel={() => setEditing(false)}
          onSave={(edited) => {
            onDecide({ section: name, state: 'accepted', text: edited });
            setEditing(false);
          }}
        />
      ) : (
        <div className={classNames(state === 'refused' && 'line-through opacity-70')}>
          <Markdown text={text} className={name === 'title' ? 'text-lg! font-semibold' : ''} />
        </div>
      )}
      {gaps.length > 0 && state !== 'refused' && !editing ? (
        <p className="mt-2 text-sm text-part">
          {t('decide.gaps', { count: gaps.length, gaps: formats.all(gaps) })}
        </p>
      ) : null}
      {findings.length > 0 && state !== 'refused' && !editing ? (
        <div className="mt-2 border-t border-line pt-1">
          <FindingList
            findings={findings}
            onTake={(finding, suggestion) =>
              onDecide({ section: name, state, text: replaced(text, finding, suggestion) })
            }
          />
        </div>
      ) : null}
    </Panel>
  );
};
