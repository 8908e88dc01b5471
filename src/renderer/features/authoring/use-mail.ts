import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MailDraft } from '../../../contract/authoring.ts';
import type { Inputs } from '../../../contract/index.ts';
import { client } from '../../app/client.ts';
import { errorWords } from '../../app/error-words.ts';
import { notifyError } from '../../ui/toast.tsx';

/** Writing a mail: what has come so far (null while nobody writes), how to begin and how to stop. */
export const useMail = (onMail: (mail: MailDraft) => void) => {
  const { t } = useTranslation('authoring');
  const [coming, setComing] = useState<string | null>(null);
  const stopper = useRef<AbortController | null>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const write = async (wish: Inputs['authoring']['mail']): Promise<void> => {
    stopper.current?.abort();
    const own = new AbortController();
    stopper.current = own;
    setComing('');
    try {
      for await (const event of await client.authoring.mail(wish, { signal: own.signal })) {
        if (own.signal.aborted) return;
        if (event.kind === 'done') onMail(event.mail);
        else setComing((before) => (before ?? '') + event.text);
      }
    } catch (error) {
      if (!own.signal.aborted) notifyError(t('mail.failed'), { text: errorWords(error, t).text });
    } finally {
      if (stopper.current === own) setComing(null);
    }
  };

  const stop = (): void => {
    stopper.current?.abort();
    setComing(null);
  };

  return { coming, write, stop };
};
