import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { errorWords } from './error-words.ts';

interface QueryErrorProps {
  error: unknown;
  /** Offers to try again. */
  onRetry?: () => void;
}

/** Words a failed query where its answer would have stood. */
export const QueryError = ({ error, onRetry }: QueryErrorProps) => {
  const { t } = useTranslation();
  const words = errorWords(error, t);
  return (
    <ErrorNotice
      title={words.title}
      text={words.text}
      {...(onRetry ? { action: { label: t('common:action.retry'), run: onRetry } } : {})}
    />
  );
};
