import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Variant } from '../../../contract/authoring.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ShareBar } from '../../ui/share-bar.tsx';
import { notify, notifyError } from '../../ui/toast.tsx';

const VariantCard = ({ variant }: { variant: Variant }) => {
  const { t } = useTranslation('authoring');
  const formats = useFormats();
  const { text, limit } = variant;
  const platform = t(`platform.${variant.platform}`);
  const length = formats.number(variant.length);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      notify(t('variant.copied'), { text: t('variant.copiedText', { platform }) });
    } catch {
      notifyError(t('variant.failed'), { text: t('variant.failedText') });
    }
  };
  const words =
    limit === null
      ? t('variant.free', { length })
      : t('variant.length', { length, limit: formats.number(limit) });
  return (
    <Panel
      title={platform}
      text={words}
      aside={
        <Button
          small
          icon={Copy}
          aria-label={t('variant.copyNamed', { platform })}
          onClick={() => void copy()}
        >
          {t('variant.copy')}
        </Button>
      }
    >
      {limit === null ? null : (
        <div className="mb-2.5">
          <ShareBar part={Math.min(variant.length, limit)} whole={limit} label={words} />
        </div>
      )}
      <p className="max-w-prose text-ink-2 break-words whitespace-pre-wrap">{text}</p>
    </Panel>
  );
};

/** The posting for each place it can go, within the length that place allows. */
export const Variants = ({ variants }: { variants: readonly Variant[] }) => (
  <div className="grid gap-3 pt-4">
    {variants.map((variant) => (
      <VariantCard key={variant.platform} variant={variant} />
    ))}
  </div>
);
