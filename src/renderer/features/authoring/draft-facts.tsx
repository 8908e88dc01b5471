import { useTranslation } from 'react-i18next';
import type { JobFields } from '../../../contract/authoring.ts';
import { Seniority } from '../../../contract/criteria.ts';
import { EmploymentType, WorkMode } from '../../../contract/jobs.ts';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { textOrNull } from '../jobs/field-values.ts';
import { useJobOptions } from '../jobs/job-words.ts';

/** The facts a job cannot be without. */
export type OpenFacts = Pick<JobFields, 'location' | 'workMode' | 'employmentType' | 'level'>;

/** The facts of a draft that nobody has stated yet; a place may stay open. */
export const missingFacts = (facts: OpenFacts) =>
  (['workMode', 'employmentType', 'level'] as const).filter((name) => facts[name] === null);

const ASKED = {
  workMode: { schema: WorkMode, options: 'workModes' },
  employmentType: { schema: EmploymentType, options: 'employmentTypes' },
  level: { schema: Seniority, options: 'levels' },
} as const;

interface DraftFactsProps {
  facts: OpenFacts;
  onFacts: (facts: OpenFacts) => void;
}

/** What a draft says the job is. What it leaves open the recruiter chooses: nothing is made up. */
export const DraftFacts = ({ facts, onFacts }: DraftFactsProps) => {
  const { t } = useTranslation('authoring');
  const options = useJobOptions();
  const missing = missingFacts(facts);
  return (
    <Panel title={t('facts.title')} text={t(missing.length > 0 ? 'facts.text' : 'facts.complete')}>
      <div className="grid gap-3">
        <Field label={t('facts.location')}>
          <Input
            value={facts.location ?? ''}
            maxLength={120}
            onChange={(event) => onFacts({ ...facts, location: textOrNull(event.target.value) })}
          />
        </Field>
        {(['workMode', 'employmentType', 'level'] as const).map((name) => (
          <Field
            key={name}
            label={t(`facts.${name}`)}
            hint={facts[name] === null ? t('facts.choose') : undefined}
          >
            <Select
              options={[
                ...(facts[name] === null ? [{ value: '', label: '–' }] : []),
                ...options[ASKED[name].options],
              ]}
              value={facts[name] ?? ''}
              onValue={(value) => {
                const chosen = ASKED[name].schema.safeParse(value);
                if (chosen.success) onFacts({ ...facts, [name]: chosen.data });
              }}
            />
          </Field>
        ))}
      </div>
    </Panel>
  );
};
