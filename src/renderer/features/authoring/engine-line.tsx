import { useTranslation } from 'react-i18next';
import type { Engine } from '../../../contract/authoring.ts';
import { noticeWords } from '../models/notice-words.ts';

interface EngineLineProps {
  engine: Engine | null;
  notice: string | null;
}

/** Who writes or wrote, and why another than the one chosen. */
export const EngineLine = ({ engine, notice }: EngineLineProps) => {
  const { t } = useTranslation('authoring');
  const models = useTranslation('models');
  return (
    <div role="status" className="grid gap-1.5">
      {notice ? (
        <p className="rounded-md bg-part-soft px-2.5 py-1.5 text-part">{noticeWords(notice, models.t)}</p>
      ) : null}
      {engine ? (
        <p className="text-sm text-ink-3">
          {engine.provider === 'offline'
            ? t('by.offline')
            : t('by.model', { model: engine.model, provider: engine.provider })}
        </p>
      ) : null}
    </div>
  );
};
