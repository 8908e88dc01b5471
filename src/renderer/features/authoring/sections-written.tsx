import { useTranslation } from 'react-i18next';
import { Markdown } from '../../ui/markdown.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { Drafting } from './drafting-state.ts';
import { EngineLine } from './engine-line.tsx';

/** The parts of a draft as they come. */
export const SectionsWritten = ({ drafting }: { drafting: Drafting }) => {
  const { t } = useTranslation('authoring');
  return (
    <div aria-busy="true" className="grid gap-3">
      <EngineLine engine={drafting.engine} notice={drafting.notice} />
      {drafting.sections.map(({ name, text }) => (
        <Panel key={name} title={t(`section.${name}`)}>
          <Markdown text={text} />
        </Panel>
      ))}
    </div>
  );
};
