import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { useChangeSettings, useSettings } from '../settings.ts';
import { useTakeBack } from '../take-back.ts';
import { useTheme } from '../theme.ts';

/** Registers what can be done on every page. */
export const useGlobalShortcuts = (): void => {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const { blind } = useSettings();
  const theme = useTheme();
  const settings = useChangeSettings();
  const takeBack = useTakeBack();
  const group = t('keys.general');
  useShortcut({
    id: 'undo',
    group,
    label: t('undo.label'),
    keys: 'z',
    run: () => takeBack(),
  });
  useShortcut({
    id: 'blind',
    group,
    label: blind ? t('command.blindOff') : t('command.blindOn'),
    run: () => settings.mutate({ blind: !blind }),
  });
  useShortcut({
    id: 'theme',
    group,
    label: theme === 'dark' ? t('command.light') : t('command.dark'),
    run: () => settings.mutate({ theme: theme === 'dark' ? 'light' : 'dark' }),
  });
  useShortcut({
    id: 'settings',
    group,
    label: t('command.settings'),
    keys: 'mod+,',
    run: () => void navigate({ to: '/settings' }),
  });
};
