import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { MailDialog } from './mail-dialog.tsx';
import type { MailSubject } from './mail-subject.ts';

/** Opens the drafting of a mail, by button or from the palette. Nothing for those who applied nowhere. */
export const MailButton = ({ applications }: { applications: readonly MailSubject[] }) => {
  const { t } = useTranslation('authoring');
  const [open, setOpen] = useState(false);
  const [first, ...others] = applications;
  useShortcut({
    id: 'draft-mail',
    group: t('mail.group'),
    label: t('mail.action'),
    enabled: first !== undefined,
    run: () => setOpen(true),
  });
  if (!first) return null;
  return (
    <>
      <IconButton icon={Mail} label={t('mail.action')} onClick={() => setOpen(true)} />
      {open ? <MailDialog applications={[first, ...others]} onClose={() => setOpen(false)} /> : null}
    </>
  );
};
