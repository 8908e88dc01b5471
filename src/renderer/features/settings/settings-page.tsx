import { useTranslation } from 'react-i18next';
import { Page } from '../../app/page.tsx';

/** First landing of this page. */
export const SettingsPage = () => {
  const { t } = useTranslation('common');
  return <Page title={t('nav.settings')}>{null}</Page>;
};
