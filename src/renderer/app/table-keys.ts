import { useTranslation } from 'react-i18next';
import type { DataTableKeys } from '../ui/data-table-props.ts';

/** Words of a table's keys under the heading `group`. */
export const useTableKeys = (group: string): DataTableKeys => {
  const { t } = useTranslation('common');
  return {
    group,
    next: t('keys.next'),
    previous: t('keys.previous'),
    open: t('keys.open'),
    check: t('keys.check'),
  };
};
