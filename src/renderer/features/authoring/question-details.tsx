import { Plus, X } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Input, Textarea } from '../../ui/input.tsx';
import type { KitForm } from './kit-form.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;
const MOST_FOLLOW_UPS = 6;

/** Follow-ups may be alike; their place tells them apart. */
const numbered = (texts: readonly string[]) => texts.map((text, at) => ({ text, at }));

interface QuestionDetailsProps {
  form: KitForm;
  index: number;
}

const FollowUps = ({ form, index }: QuestionDetailsProps) => {
  const { t } = useTranslation('authoring');
  const followUps = useWatch({ control: form.control, name: `questions.${index}.followUps` });
  const set = (next: string[]): void =>
    form.setValue(`questions.${index}.followUps`, next, { shouldDirty: true });
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 text-sm font-medium text-ink-2">{t('kit.followUps')}</legend>
      {numbered(followUps).map(({ text, at }) => (
        <div key={at} className="flex gap-1">
          <Input
            aria-label={t('kit.followUp', { number: at + 1 })}
            maxLength={400}
            value={text}
            onChange={(event) =>
              set(followUps.map((one, place) => (place === at ? event.target.value : one)))
            }
          />
          <IconButton
            icon={X}
            label={t('kit.removeFollowUp', { number: at + 1 })}
            onClick={() => set(followUps.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      {followUps.length < MOST_FOLLOW_UPS ? (
        <Button small icon={Plus} className="justify-self-start" onClick={() => set([...followUps, ''])}>
          {t('kit.addFollowUp')}
        </Button>
      ) : null}
    </fieldset>
  );
};

const AnchorTexts = ({ form, index }: QuestionDetailsProps) => {
  const { t } = useTranslation('authoring');
  const anchors = useWatch({ control: form.control, name: `questions.${index}.anchors` });
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1 text-sm font-medium text-ink-2">{t('kit.anchors')}</legend>
      {LEVELS.map((level) => (
        <div key={level} className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-start gap-1">
          <b aria-hidden="true" className="pt-1.5 font-semibold tabular-nums">
            {level}
          </b>
          <Textarea
            rows={1}
            aria-label={t('kit.anchor', { number: level })}
            value={anchors[level]}
            onChange={(event) =>
              form.setValue(
                `questions.${index}.anchors`,
                { ...anchors, [level]: event.target.value },
                { shouldDirty: true },
              )
            }
            className="field-sizing-content"
          />
        </div>
      ))}
    </fieldset>
  );
};

/** What is asked next, and what answers of 1 to 5 sound like. */
export const QuestionDetails = (props: QuestionDetailsProps) => (
  <div className="grid gap-4">
    <FollowUps {...props} />
    <AnchorTexts {...props} />
  </div>
);
