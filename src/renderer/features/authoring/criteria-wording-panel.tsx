import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/panel.tsx';
import type { CriteriaForm } from '../jobs/criteria-form.ts';
import { joinedLabels, type LabelFinding, labelFindings } from './criteria-wording.ts';
import { FindingList } from './finding-list.tsx';
import { useWording } from './use-wording.ts';
import { replaced } from './wording-spans.ts';

/** The findings in the words of the criteria, as they are typed. */
export const useCriteriaWording = (form: CriteriaForm): LabelFinding[] => {
  const criteria = useWatch({ control: form.control, name: 'criteria' });
  const labels = criteria.map(({ label }) => label);
  return labelFindings(labels, useWording(joinedLabels(labels), 'criterion'));
};

interface CriteriaWordingPanelProps {
  form: CriteriaForm;
  findings: readonly LabelFinding[];
}

/** What of the criteria's wording should not stay. Shown only where there is something to say. */
export const CriteriaWordingPanel = ({ form, findings }: CriteriaWordingPanelProps) => {
  const { t } = useTranslation('authoring');
  const blocked = findings.some(({ severity }) => severity === 'block');
  return (
    <div role="status" className="empty:hidden">
      {findings.length === 0 ? null : (
        <Panel title={t('wording.title')} text={t('wording.count', { count: findings.length })}>
          {blocked ? (
            <p className="rounded-md bg-miss-soft px-2.5 py-1.5 text-miss">{t('wording.blocked')}</p>
          ) : null}
          <FindingList
            findings={findings}
            onShow={({ index, start, end }) => {
              form.setFocus(`criteria.${index}.label`);
              const control = document.activeElement;
              if (control instanceof HTMLInputElement) control.setSelectionRange(start, end);
            }}
            onTake={(finding, suggestion) => {
              const name = `criteria.${finding.index}.label` as const;
              form.setValue(name, replaced(form.getValues(name), finding, suggestion), {
                shouldDirty: true,
              });
            }}
          />
        </Panel>
      )}
    </div>
  );
};
