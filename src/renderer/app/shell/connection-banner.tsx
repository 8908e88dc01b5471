import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { connection } from '../client.ts';

/** Says that the workstation cannot be reached, and what to do. Silent while all is well. */
export const ConnectionBanner = () => {
  const { t } = useTranslation('common');
  const phase = useSyncExternalStore(connection.subscribe, connection.phase);
  return (
    <div role="status" aria-live="polite">
      {phase === 'lost' || phase === 'ended' ? (
        <div className="flex items-center gap-3 border-b border-line bg-part-soft px-4 py-2 text-part">
          <p className="grow">
            <strong className="font-semibold">{t(`connection.${phase}.title`)}</strong>{' '}
            {t(`connection.${phase}.text`)}
          </p>
          <Button small onClick={connection.retry}>
            {t('connection.retry')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
