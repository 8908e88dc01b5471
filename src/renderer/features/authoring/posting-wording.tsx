import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../contract/authoring.ts';
import { Panel } from '../../ui/panel.tsx';
import type { JobForm } from '../jobs/job-form.ts';
import { FindingList } from './finding-list.tsx';
import { useWording } from './use-wording.ts';
import { replaced } from './wording-spans.ts';

export type PostingText = 'title' | 'description' | 'requirements';

/** Puts the focus where a passage stands and selects it. */
const showIn = (form: JobForm, name: PostingText, { start, end }: Finding): void => {
  form.setFocus(name);
  const control = document.activeElement;
  if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) {
    control.setSelectionRange(start, end);
  }
};

const TextFindings = ({
  form,
  name,
  findings,
}: {
  form: JobForm;
  name: PostingText;
  findings: Finding[];
}) => {
  const { t } = useTranslation('authoring');
  if (findings.length === 0) return null;
  return (
    <div className="mt-1">
      <h3 className="text-sm font-medium text-ink-3">{t(`jobs:posting.${name}`)}</h3>
      <FindingList
        findings={findings}
        onShow={(finding) => showIn(form, name, finding)}
        onTake={(finding, suggestion) =>
          form.setValue(name, replaced(form.getValues(name), finding, suggestion), { shouldDirty: true })
        }
      />
    </div>
  );
};

/** The findings in a posting's texts, as they are typed. */
export const usePostingWording = (form: JobForm): Record<PostingText, Finding[]> => {
  const [title, description, requirements] = useWatch({
    control: form.control,
    name: ['title', 'description', 'requirements'],
  });
  return {
    title: useWording(title, 'posting'),
    description: useWording(description, 'posting'),
    requirements: useWording(requirements, 'posting'),
  };
};

interface PostingWordingProps {
  form: JobForm;
  findings: Record<PostingText, Finding[]>;
}

/** What of a posting's wording should not stay, beside the text, with what to take instead. */
export const PostingWording = ({ form, findings }: PostingWordingProps) => {
  const { t } = useTranslation('authoring');
  const count = findings.title.length + findings.description.length + findings.requirements.length;
  return (
    <Panel title={t('wording.title')} text={t('wording.text')}>
      <p role="status" className="text-ink-2">
        {count === 0 ? t('wording.fine') : t('wording.count', { count })}
      </p>
      <div className="-mr-2 max-h-[45vh] overflow-y-auto pr-2">
        {(['title', 'description', 'requirements'] as const).map((name) => (
          <TextFindings key={name} form={form} name={name} findings={findings[name]} />
        ))}
      </div>
    </Panel>
  );
};
