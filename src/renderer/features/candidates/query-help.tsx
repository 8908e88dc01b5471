import { CircleHelp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { Popover } from '../../ui/popover.tsx';

/** Queries to learn from; each can be tried with a click. The words in them belong to the language and are not translated. */
const EXAMPLES = [
  { query: 'kafka', name: 'word' },
  { query: '"data platform"', name: 'phrase' },
  { query: 'skill:python years:>=5', name: 'field' },
  { query: 'python OR scala', name: 'or' },
  { query: 'engineer -contract', name: 'not' },
  { query: 'location:berlin tag:referral', name: 'place' },
  { query: 'title:engineer (kafka OR flink)', name: 'group' },
] as const;

/** What the query language can do, by examples. */
export function QueryHelp({ onTry }: { onTry(query: string): void }) {
  const { t } = useTranslation('candidates');
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={t('help.title')}
      align="end"
      open={open}
      onOpen={setOpen}
      className="w-96 max-w-[calc(100vw-2rem)]"
      trigger={<IconButton icon={CircleHelp} label={t('help.title')} />}
    >
      <h2 className="font-semibold">{t('help.title')}</h2>
      <p className="mt-0.5 text-ink-3 text-sm">{t('help.text')}</p>
      <ul className="mt-2 divide-y divide-line">
        {EXAMPLES.map(({ query, name }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                onTry(query);
                setOpen(false);
              }}
              className="grid w-full grid-cols-[11.5rem_1fr] items-baseline gap-3 rounded-md px-1.5 py-1.5 text-left hover:bg-hover"
            >
              <code className="font-mono text-accent-ink text-sm">{query}</code>
              <span className="text-ink-2 text-sm">{t(`help.${name}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-ink-3 text-sm">{t('help.fields')}</p>
    </Popover>
  );
}
