import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailDraft } from '../../../contract/authoring.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MailForm } from './mail-form.tsx';
import type { MailSubject } from './mail-subject.ts';
import { MailText } from './mail-text.tsx';
import { useMail } from './use-mail.ts';

interface MailDialogProps {
  applications: readonly [MailSubject, ...MailSubject[]];
  onClose: () => void;
}

/** A mail to an applicant: chosen, written as one watches, edited, taken along. */
export const MailDialog = ({ applications, onClose }: MailDialogProps) => {
  const { t } = useTranslation('authoring');
  const [mail, setMail] = useState<{ draft: MailDraft; number: number } | null>(null);
  const { coming, write, stop } = useMail((draft) =>
    setMail((before) => ({ draft, number: (before?.number ?? 0) + 1 })),
  );
  return (
    <Dialog
      open
      wide
      onOpen={onClose}
      title={t('mail.title')}
      text={t('mail.intro')}
      closeLabel={t('common:action.close')}
    >
      <div className="grid gap-4 pt-1 pb-3">
        <MailForm
          applications={applications}
          writing={coming !== null}
          again={mail !== null}
          onWrite={(wish) => void write(wish)}
        />
        {coming === null ? null : (
          <div className="grid justify-items-start gap-2 rounded-md bg-sunken px-3 py-2.5">
            <p role="status" className="text-sm text-ink-3">
              {t('mail.writing')}
            </p>
            <p className="whitespace-pre-wrap text-ink-2">{coming}</p>
            <Button small onClick={stop}>
              {t('brief.stop')}
            </Button>
          </div>
        )}
        {mail && coming === null ? <MailText key={mail.number} mail={mail.draft} /> : null}
      </div>
    </Dialog>
  );
};
