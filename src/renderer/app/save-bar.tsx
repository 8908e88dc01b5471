import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useShortcut } from '../ui/shortcuts.tsx';
import { useUnsavedGuard } from './use-unsaved-guard.ts';

interface SaveBarProps {
  dirty: boolean;
  saving: boolean;
  /** The verb with its object: "Save posting". */
  label: string;
  /** What saving also does: "Applicants are ranked again." */
  hint?: string;
  onSave: () => void;
  onDiscard: () => void;
}

/** Appears once something was changed: saves by button or by Ctrl S, and guards against leaving without. */
export const SaveBar = ({ dirty, saving, label, hint, onSave, onDiscard }: SaveBarProps) => {
  const { t } = useTranslation('common');
  const guard = useUnsavedGuard(dirty && !saving);
  useShortcut({ id: 'save', group: t('keys.general'), label, keys: 'mod+s', enabled: dirty, run: onSave });
  return (
    <>
      <div role="status" className="shrink-0">
        {dirty ? (
          <div className="flex items-center gap-3 border-t border-line bg-surface px-6 py-2.5">
            <p className="grow text-ink-2">
              {t('unsaved.text')} {hint ? <span className="text-ink-3">{hint}</span> : null}
            </p>
            <Button variant="ghost" onClick={onDiscard}>
              {t('unsaved.discard')}
            </Button>
            <Button variant="primary" keys="mod+s" disabled={saving} onClick={onSave}>
              {saving ? t('unsaved.saving') : label}
            </Button>
          </div>
        ) : null}
      </div>
      <Dialog
        open={guard.status === 'blocked'}
        onOpen={(open) => {
          if (!open) guard.reset?.();
        }}
        title={t('unsaved.title')}
        text={t('unsaved.leave')}
        closeLabel={t('action.close')}
        footer={
          <>
            <Button variant="danger" onClick={() => guard.proceed?.()}>
              {t('unsaved.discard')}
            </Button>
            <Button variant="primary" onClick={() => guard.reset?.()}>
              {t('unsaved.stay')}
            </Button>
          </>
        }
      />
    </>
  );
};
