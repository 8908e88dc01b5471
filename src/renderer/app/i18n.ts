import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Messages = Record<string, unknown>;

const files = import.meta.glob<Messages>('./locales/*/*.json', { eager: true, import: 'default' });

const LOCALE_FILE = /\.\/locales\/([^/]+)\/([^/]+)\.json$/;

const gather = (): Record<string, Record<string, Messages>> => {
  const resources: Record<string, Record<string, Messages>> = {};
  for (const [path, messages] of Object.entries(files)) {
    const [, language, namespace] = LOCALE_FILE.exec(path) ?? [];
    if (!language || !namespace) continue;
    resources[language] = { ...resources[language], [namespace]: messages };
  }
  return resources;
};

const resources = gather();

/** Languages there are words for, in order of their code. */
export const LANGUAGES: readonly string[] = Object.keys(resources).sort();

/** Words of the whole application: one namespace a feature, from `locales/<language>/<feature>.json`. */
export const createI18n = (): i18n => {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: Object.keys(resources.en ?? {}),
    defaultNS: 'common',
    resources,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
};
