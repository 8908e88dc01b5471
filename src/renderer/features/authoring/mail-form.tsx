import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MailKind, WordingLanguage } from '../../../contract/authoring.ts';
import type { Inputs } from '../../../contract/index.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/input.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { likelyMail } from './mail-kind.ts';
import type { MailSubject } from './mail-subject.ts';

const LONGEST_NOTE = 1000;

interface MailFormProps {
  /** The applications a mail can be about, the first one chosen. */
  applications: readonly [MailSubject, ...MailSubject[]];
  writing: boolean;
  again: boolean;
  onWrite: (wish: Inputs['authoring']['mail']) => void;
}

/** What a mail is to be: about which job, of which kind, in which language, with what to say. */
export const MailForm = ({ applications, writing, again, onWrite }: MailFormProps) => {
  const { t } = useTranslation('authoring');
  const [first] = applications;
  const [id, setId] = useState<string>(first.id);
  const about = applications.find((application) => application.id === id) ?? first;
  const [chosen, setChosen] = useState<MailKind | null>(null);
  const [language, setLanguage] = useState<WordingLanguage>('en');
  const [note, setNote] = useState('');
  const kind = chosen ?? likelyMail(about.stage);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onWrite({ applicationId: about.id, kind, language, note: note.trim() === '' ? null : note.trim() });
      }}
      className="grid gap-3"
    >
      {applications.length > 1 ? (
        <Field label={t('mail.about')}>
          <Select
            options={applications.map((one) => ({ value: one.id as string, label: one.jobTitle }))}
            value={id}
            onValue={setId}
          />
        </Field>
      ) : null}
      <div>
        <Segmented
          label={t('mail.kind')}
          options={MailKind.options.map((value) => ({ value, label: t(`mail.kinds.${value}`) }))}
          value={kind}
          onValue={setChosen}
        />
      </div>
      <Field label={t('mail.note')} hint={t('mail.noteHint')}>
        <Textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Select
          aria-label={t('mail.language')}
          options={WordingLanguage.options.map((value) => ({ value, label: t(`language.${value}`) }))}
          value={language}
          onValue={setLanguage}
        />
        <Button type="submit" variant={again ? 'default' : 'primary'} disabled={writing}>
          {t(again ? 'mail.again' : 'mail.write')}
        </Button>
      </div>
    </form>
  );
};
