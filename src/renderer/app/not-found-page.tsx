import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Where an address leads nowhere. */
export const NotFoundPage = () => {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('common:notFound.title')} text={t('common:notFound.text')}>
      <Link to="/" className={buttonClass('primary')}>
        {t('common:notFound.home')}
      </Link>
    </EmptyState>
  );
};
