import { useMutation } from '@tanstack/react-query';
import { Copy, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailDraft } from '../../../contract/authoring.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Input, Textarea } from '../../ui/input.tsx';
import { notify, notifyError } from '../../ui/toast.tsx';
import { EngineLine } from './engine-line.tsx';
import { mailLink } from './mail-link.ts';

/** Places still to be filled in, as they stand in brackets. */
const GAP = /\[(?:fill in|ausfüllen|à compléter): ([^\]]+)\]/g;

/** A mail as it was written, to edit and to take along. Nothing is sent from here. */
export const MailText = ({ mail }: { mail: MailDraft }) => {
  const { t } = useTranslation('authoring');
  const formats = useFormats();
  const [subject, setSubject] = useState(mail.subject);
  const [text, setText] = useState(mail.text);
  const taken = useMutation(orpc.authoring.mailTaken.mutationOptions());
  const tell = (use: 'copied' | 'opened'): void => {
    if (mail.callId !== null) taken.mutate({ callId: mail.callId, use });
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${text}`);
      notify(t('mail.copied'));
      tell('copied');
    } catch {
      notifyError(t('variant.failed'), { text: t('variant.failedText') });
    }
  };
  const gaps = [...text.matchAll(GAP)].map((match) => match[1] ?? '');
  const link = mailLink(mail.to, subject, text);
  return (
    <div className="grid gap-3">
      <EngineLine engine={mail.engine} notice={mail.notice} />
      <Field label={t('mail.subject')}>
        <Input value={subject} maxLength={300} onChange={(event) => setSubject(event.target.value)} />
      </Field>
      <Field label={t('mail.text')}>
        <Textarea rows={8} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      {gaps.length > 0 ? (
        <p className="text-sm text-part">
          {t('decide.gaps', { count: gaps.length, gaps: formats.all(gaps) })}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <p className="grow text-sm text-ink-3">
          {mail.to === null ? t('mail.noAddress') : t('mail.notSent', { to: mail.to })}
        </p>
        {link === null ? null : (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            onClick={() => tell('opened')}
            className={buttonClass()}
          >
            <ExternalLink aria-hidden="true" className="size-4" strokeWidth={1.75} />
            {t('mail.open')}
          </a>
        )}
        <Button variant="primary" icon={Copy} onClick={() => void copy()}>
          {t('mail.copy')}
        </Button>
      </div>
      {link === null ? <p className="text-sm text-ink-3">{t('mail.tooLong')}</p> : null}
    </div>
  );
};
