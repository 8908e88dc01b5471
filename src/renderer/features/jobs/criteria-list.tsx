import { ListChecks } from 'lucide-react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { AddCriterion } from './add-criterion.tsx';
import type { CriteriaForm } from './criteria-form.ts';
import { CriterionRow, criterionGrid } from './criterion-row.tsx';

const CriteriaColumns = () => {
  const { t } = useTranslation('jobs');
  return (
    <div
      aria-hidden="true"
      className={classNames(criterionGrid, 'px-4 pb-1 text-xs text-ink-3 max-md:hidden')}
    >
      <span>{t('criteria.column.necessity')}</span>
      <span className="pl-7.5">{t('criteria.column.criterion')}</span>
      <span>{t('criteria.column.kind')}</span>
      <span>{t('criteria.column.weight')}</span>
    </div>
  );
};

/** The criteria with their weights, and the line to add one. */
export const CriteriaList = ({ form }: { form: CriteriaForm }) => {
  const { t } = useTranslation('jobs');
  const formats = useFormats();
  const list = useFieldArray({ control: form.control, name: 'criteria', keyName: 'key' });
  const criteria = useWatch({ control: form.control, name: 'criteria' });
  const musts = criteria.filter((criterion) => criterion.necessity === 'must').length;
  return (
    <Panel
      flush
      title={t('criteria.title')}
      aside={
        criteria.length > 0 ? (
          <p className="text-sm text-ink-3">
            {t('criteria.counts', {
              must: formats.number(musts),
              nice: formats.number(criteria.length - musts),
            })}
          </p>
        ) : null
      }
    >
      {list.fields.length === 0 ? (
        <EmptyState icon={ListChecks} title={t('criteria.empty.title')} text={t('criteria.empty.text')} />
      ) : (
        <>
          <CriteriaColumns />
          <ul>
            {list.fields.map((field, index) => (
              <CriterionRow key={field.key} form={form} index={index} onRemove={() => list.remove(index)} />
            ))}
          </ul>
        </>
      )}
      <AddCriterion onAdd={(criterion) => list.append(criterion, { shouldFocus: false })} />
    </Panel>
  );
};
