import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../contract/authoring.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { DraftCriteria } from './draft-criteria.tsx';
import { DraftDiff } from './draft-diff.tsx';
import { DraftSections } from './draft-sections.tsx';
import { EngineLine } from './engine-line.tsx';
import { KitPreview } from './kit-preview.tsx';
import { Variants } from './variants.tsx';

/** A stored draft from all its sides. */
export const DraftView = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation('authoring');
  const [view, setView] = useState('posting');
  const tabs = [
    { value: 'posting', label: t('studio.posting'), content: <DraftSections draft={draft} /> },
    { value: 'variants', label: t('studio.variants'), content: <Variants variants={draft.variants} /> },
    { value: 'criteria', label: t('studio.criteria'), content: <DraftCriteria criteria={draft.criteria} /> },
    { value: 'kit', label: t('studio.kit'), content: <KitPreview kit={draft.kit} /> },
    { value: 'changes', label: t('studio.changes'), content: <DraftDiff draft={draft} /> },
  ];
  return (
    <div className="grid gap-3">
      <EngineLine engine={draft.engine} notice={draft.notice} />
      <Tabs label={t('studio.views')} value={view} onValue={setView} tabs={tabs} />
    </div>
  );
};
