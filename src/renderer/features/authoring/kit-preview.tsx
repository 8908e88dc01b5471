import { useTranslation } from 'react-i18next';
import type { InterviewKit } from '../../../contract/authoring.ts';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** The questions a draft brings, to read. They are edited in the job's own kit. */
export const KitPreview = ({ kit }: { kit: InterviewKit }) => {
  const { t } = useTranslation('authoring');
  return (
    <ol className="mt-4 rounded-lg border border-line bg-surface">
      {kit.questions.map((question) => (
        <li key={question.id} className="border-t border-line px-4 py-3 first:border-0">
          <p className="text-sm text-ink-3">
            {question.competency} · {t('kit.minutes', { count: question.minutes })}
          </p>
          <p className="max-w-prose text-md text-ink">{question.question}</p>
          <details className="mt-1">
            <summary className="inline-block rounded-sm text-sm text-accent-ink">{t('kit.anchors')}</summary>
            <dl className="mt-1 grid max-w-prose grid-cols-[1.25rem_minmax(0,1fr)] gap-y-1">
              {LEVELS.map((level) => (
                <div key={level} className="contents">
                  <dt className="font-semibold tabular-nums">{level}</dt>
                  <dd className="text-ink-2">{question.anchors[level]}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ol>
  );
};
