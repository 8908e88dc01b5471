import { useTranslation } from 'react-i18next';
import { Theme } from '../../../contract/workspace.ts';
import { LANGUAGES } from '../../app/i18n.ts';
import { usePreference } from '../../app/preferences.ts';
import { useChangeSettings, useSettings } from '../../app/settings.ts';
import { Field } from '../../ui/field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { NameField } from './name-field.tsx';

const ownName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** How it looks, who you are, how you review. */
export const GeneralPage = () => {
  const { t } = useTranslation('settings');
  const settings = useSettings();
  const change = useChangeSettings();
  const [singleKeys, setSingleKeys] = usePreference('single-keys', 'on');
  return (
    <>
      <Panel title={t('appearance.title')}>
        <div className="grid gap-4">
          <div className="flex items-center justify-between gap-6">
            <span className="font-medium">{t('appearance.theme')}</span>
            <Segmented
              label={t('appearance.theme')}
              value={settings.theme}
              onValue={(theme) => change.mutate({ theme })}
              options={Theme.options.map((theme) => ({ value: theme, label: t(`appearance.${theme}`) }))}
            />
          </div>
          <Field label={t('appearance.language')} hint={t('appearance.languageHint')} className="max-w-64">
            <Select
              options={LANGUAGES.map((language) => ({ value: language, label: ownName(language) }))}
              value={settings.language}
              onValue={(language) => change.mutate({ language })}
            />
          </Field>
        </div>
      </Panel>
      <Panel title={t('you.title')}>
        <NameField
          key={settings.userName}
          name={settings.userName}
          onName={(userName) => change.mutate({ userName })}
        />
      </Panel>
      <Panel title={t('review.title')}>
        <Switch
          tone="blind"
          label={t('review.blind')}
          hint={t('review.blindHint')}
          checked={settings.blind}
          onChecked={(blind) => change.mutate({ blind })}
        />
      </Panel>
      <Panel title={t('keyboard.title')}>
        <Switch
          label={t('keyboard.single')}
          hint={t('keyboard.singleHint')}
          checked={singleKeys === 'on'}
          onChecked={(on) => setSingleKeys(on ? 'on' : 'off')}
        />
      </Panel>
    </>
  );
};
