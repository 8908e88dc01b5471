import { useTranslation } from 'react-i18next';
import { Page } from '../../app/page.tsx';

/** First landing of this page. */
export const JobsPage = () => {
  const { t } = useTranslation('common');
  return <Page title={t('nav.jobs')}>{null}</Page>;
};
