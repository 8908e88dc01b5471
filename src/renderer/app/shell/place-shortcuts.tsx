import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../ui/shortcuts.tsx';
import { usePlaces } from './navigation.ts';

const PlaceShortcut = ({ path, name, letter }: { path: string; name: string; letter: string }) => {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  useShortcut({
    id: `go:${path}`,
    group: t('keys.go'),
    label: t(`nav.${name}`),
    keys: `g ${letter}`,
    hidden: true,
    run: () => void navigate({ to: path }),
  });
  return null;
};

/** `G` and a letter go to each place of the sidebar. */
export const PlaceShortcuts = () =>
  usePlaces().map(({ path, name, key }) => <PlaceShortcut key={path} path={path} name={name} letter={key} />);
