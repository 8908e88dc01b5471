import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { ShortcutProvider } from '../ui/shortcuts.tsx';
import { notifyError, Toaster } from '../ui/toast.tsx';
import { TooltipProvider } from '../ui/tooltip.tsx';
import { watchChanges } from './changes.ts';
import { errorWords } from './error-words.ts';
import { createI18n } from './i18n.ts';
import { usePreference } from './preferences.ts';
import { createQueryClient } from './query-client.ts';
import { createAppRouter } from './router.tsx';
import { useSettings } from './settings.ts';
import { watchTasks } from './tasks.ts';
import { useTheme, useThemeOnPage } from './theme.ts';

const i18n = createI18n();
const queryClient = createQueryClient((error) => {
  const words = errorWords(error, i18n.t);
  notifyError(words.title, { text: words.text });
});
const router = createAppRouter(queryClient);

/** The page as the settings have it: theme, language, keys. */
const Page = () => {
  const { language } = useSettings();
  const theme = useTheme();
  const [singleKeys] = usePreference('single-keys', 'on');
  useThemeOnPage();
  useEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = language;
    document.documentElement.dir = i18n.dir(language);
  }, [language]);
  return (
    <ShortcutProvider singleKeys={singleKeys === 'on'}>
      <TooltipProvider>
        <RouterProvider router={router} />
      </TooltipProvider>
      <Toaster label={i18n.t('common:shell.notices')} theme={theme} />
    </ShortcutProvider>
  );
};

/** Everything the page stands on. */
export const App = () => {
  useEffect(() => watchChanges(queryClient), []);
  useEffect(() => watchTasks(queryClient), []);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <Page />
      </QueryClientProvider>
    </I18nextProvider>
  );
};
