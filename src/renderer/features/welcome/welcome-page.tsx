import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FlaskConical, type LucideIcon, SquarePen } from 'lucide-react';
import { type ComponentProps, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { orpc } from '../../app/client.ts';
import { QueryError } from '../../app/query-error.tsx';
import { useChangeSettings } from '../../app/settings.ts';
import { ConnectionBanner } from '../../app/shell/connection-banner.tsx';

interface ChoiceProps extends ComponentProps<'button'> {
  icon: LucideIcon;
  title: string;
  text: string;
}

const Choice = ({ icon: Icon, title, text, ...rest }: ChoiceProps) => (
  <button
    type="button"
    {...rest}
    className="grid content-start gap-1 rounded-xl border border-line bg-surface p-5 text-left shadow-low transition-colors not-disabled:hover:border-accent disabled:opacity-60"
  >
    <Icon aria-hidden="true" className="mb-2 size-5 text-accent-ink" strokeWidth={1.75} />
    <b className="text-md font-semibold text-ink">{title}</b>
    <span className="text-base text-pretty text-ink-2">{text}</span>
  </button>
);

/** The first screen of a new workspace: look around with sample data, or start empty. */
export const WelcomePage = () => {
  const { t } = useTranslation('welcome');
  const navigate = useNavigate();
  const settings = useChangeSettings();
  const sample = useMutation(orpc.workspace.loadSample.mutationOptions({ meta: { handlesError: true } }));
  useEffect(() => {
    document.title = t('windowTitle');
  }, [t]);

  const begin = async (withSample: boolean): Promise<void> => {
    if (withSample) await sample.mutateAsync(undefined);
    await settings.mutateAsync({ welcomed: true });
    await navigate({ to: '/', replace: true });
  };
  const busy = sample.isPending || settings.isPending;

  return (
    <div className="flex h-full flex-col overflow-auto">
      <ConnectionBanner />
      <main id="main" className="m-auto w-full max-w-2xl px-6 py-10">
        <i aria-hidden="true" className="mb-5 block size-9 rounded-full border-10 border-accent" />
        <h1 className="text-2xl font-bold tracking-tight text-ink">{t('title')}</h1>
        <p className="mt-2 max-w-prose text-md leading-relaxed text-pretty text-ink-2">{t('text')}</p>
        <div className="mt-7 grid gap-4 sm:grid-cols-2">
          <Choice
            icon={FlaskConical}
            title={t('sample.title')}
            text={t('sample.text')}
            disabled={busy}
            onClick={() => void begin(true).catch(() => undefined)}
          />
          <Choice
            icon={SquarePen}
            title={t('empty.title')}
            text={t('empty.text')}
            disabled={busy}
            onClick={() => void begin(false).catch(() => undefined)}
          />
        </div>
        <p role="status" className="mt-4 min-h-5 text-ink-2">
          {sample.isPending ? t('sample.loading') : ''}
        </p>
        {sample.error ? <QueryError error={sample.error} /> : null}
        <p className="mt-2 border-t border-line pt-4 text-ink-3">{t('private')}</p>
      </main>
    </div>
  );
};
