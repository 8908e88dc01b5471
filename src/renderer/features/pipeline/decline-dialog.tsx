import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';

interface DeclineDialogProps {
  /** Whom it is about: a name, or how many. */
  subject: string;
  open: boolean;
  onOpen(open: boolean): void;
  onDecline(reason: string | null): void;
}

const REASONS = ['missing-must', 'less-experience', 'other-chosen', 'salary', 'withdrew-interest'] as const;

/** Declines with a reason for the record. `D`, then Enter, is enough; the reason can stay empty. */
export function DeclineDialog({ subject, open, onOpen, onDecline }: DeclineDialogProps) {
  const { t } = useTranslation('pipeline');
  const [reason, setReason] = useState('');
  const decline = () => {
    onDecline(reason.trim() === '' ? null : reason.trim());
    setReason('');
    onOpen(false);
  };
  return (
    <Dialog
      open={open}
      onOpen={onOpen}
      title={t('decline.title', { subject })}
      text={t('decline.text')}
      closeLabel={t('cancel')}
      footer={
        <>
          <Button onClick={() => onOpen(false)}>{t('cancel')}</Button>
          <Button variant="danger" type="submit" form="decline-form">
            {t('decline.confirm')}
          </Button>
        </>
      }
    >
      <form
        id="decline-form"
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          decline();
        }}
      >
        <Field label={t('decline.reason')} hint={t('decline.hint')}>
          <Input
            autoFocus
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <div className="flex flex-wrap gap-1.5">
          {REASONS.map((code) => (
            <Button key={code} small onClick={() => setReason(t(`decline.reasons.${code}`))}>
              {t(`decline.reasons.${code}`)}
            </Button>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
