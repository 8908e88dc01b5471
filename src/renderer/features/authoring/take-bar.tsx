import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../contract/authoring.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcut } from '../../ui/shortcuts.tsx';

interface TakeBarProps {
  draft: Draft;
  /** The verb with its object: "Create job". */
  label: string;
  hint: string;
  /** Why it cannot be taken yet; null when it can. */
  missing: string | null;
  onTake: () => Promise<void>;
}

/** What becomes of a draft: taken by button or by Ctrl S. */
export const TakeBar = ({ draft, label, hint, missing, onTake }: TakeBarProps) => {
  const { t } = useTranslation('authoring');
  const [taking, setTaking] = useState(false);
  const gaps = draft.sections.filter(({ state }) => state !== 'refused').flatMap((section) => section.gaps);
  const take = (): void => {
    setTaking(true);
    // What went wrong was said by a notice; the draft is as it was.
    onTake().catch(() => setTaking(false));
  };
  useShortcut({
    id: 'take-draft',
    group: t('keys'),
    label,
    keys: 'mod+s',
    enabled: missing === null && !taking,
    run: take,
  });
  return (
    <div className="flex shrink-0 items-center gap-3 border-t border-line bg-surface px-6 py-2.5">
      <p role="status" className="grow text-ink-2">
        {missing ?? hint}{' '}
        {gaps.length > 0 ? <span className="text-part">{t('take.gaps', { count: gaps.length })}</span> : null}
      </p>
      <Button variant="primary" keys="mod+s" disabled={missing !== null || taking} onClick={take}>
        {taking ? t('take.working') : label}
      </Button>
    </div>
  );
};
