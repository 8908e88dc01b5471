import { Braces, FileText, Sheet } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';

const FORMATS = [
  { value: 'pdf', icon: FileText },
  { value: 'csv', icon: Sheet },
  { value: 'json', icon: Braces },
] as const;
export type ReportFormat = (typeof FORMATS)[number]['value'];

interface FormatChoiceProps {
  value: ReportFormat;
  onValue: (value: ReportFormat) => void;
}

/** The form a report takes, with what each is good for. */
export const FormatChoice = ({ value, onValue }: FormatChoiceProps) => {
  const { t } = useTranslation('reports');
  return (
    <RadioGroup.Root
      aria-label={t('format.label')}
      value={value}
      onValueChange={(next) => {
        const chosen = FORMATS.find((format) => format.value === next);
        if (chosen) onValue(chosen.value);
      }}
      className="grid gap-3 sm:grid-cols-3"
    >
      {FORMATS.map(({ value: format, icon: Icon }) => (
        <RadioGroup.Item
          key={format}
          value={format}
          aria-label={t(`format.${format}.title`)}
          aria-describedby={`format-${format}`}
          className="grid content-start gap-0.5 rounded-lg border border-line-strong bg-surface p-3 text-left hover:border-line-field data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft data-[state=checked]:outline data-[state=checked]:outline-accent"
        >
          <Icon aria-hidden="true" className="mb-1 size-4 text-ink-2" strokeWidth={1.75} />
          <b className="font-semibold text-ink">{t(`format.${format}.title`)}</b>
          <span id={`format-${format}`} className="text-sm text-ink-2">
            {t(`format.${format}.text`)}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
};
