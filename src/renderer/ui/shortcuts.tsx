import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useSyncExternalStore,
} from 'react';
import { createShortcutRegistry, type Shortcut, type ShortcutRegistry } from './shortcut-registry.ts';

const RegistryContext = createContext<ShortcutRegistry | null>(null);

const useRegistry = (): ShortcutRegistry => {
  const registry = useContext(RegistryContext);
  if (!registry) throw new Error('Shortcuts are used outside of a ShortcutProvider');
  return registry;
};

interface ShortcutProviderProps {
  /** Off leaves only shortcuts with a modifier, for those whom single keys trip up (WCAG 2.1.4). */
  singleKeys: boolean;
  children: ReactNode;
}

/** Listens for the keys of everything registered below it. */
export const ShortcutProvider = ({ singleKeys, children }: ShortcutProviderProps) => {
  const registry = useRef<ShortcutRegistry>(null);
  registry.current ??= createShortcutRegistry();
  const own = registry.current;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => own.handle(event, singleKeys);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [own, singleKeys]);
  return <RegistryContext value={own}>{children}</RegistryContext>;
};

/**
 * Registers an action while the component is shown: it appears in the palette and, with `keys`, in the list under `?`.
 * The latest one registered for a key wins.
 */
export const useShortcut = (shortcut: Shortcut & { enabled?: boolean }): void => {
  const registry = useRegistry();
  const { id, group, label, keys, hidden, keywords, inDialog, enabled = true } = shortcut;
  const run = useRef(shortcut.run);
  useLayoutEffect(() => {
    run.current = shortcut.run;
  });
  useEffect(() => {
    if (!enabled) return;
    return registry.add({
      id,
      group,
      label,
      run: () => run.current(),
      ...(keys === undefined ? {} : { keys }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(keywords === undefined ? {} : { keywords }),
      ...(inDialog === undefined ? {} : { inDialog }),
    });
  }, [registry, id, group, label, keys, hidden, keywords, inDialog, enabled]);
};

/** All actions registered just now, in the order they were. */
export const useShortcuts = (): readonly Shortcut[] => {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.list);
};
