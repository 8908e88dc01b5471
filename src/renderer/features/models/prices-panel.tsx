import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { PenLine, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Price } from '../../../contract/ai.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PriceDialog } from './price-dialog.tsx';

const AMOUNTS = ['inputPerMillion', 'outputPerMillion', 'audioPerMinute', 'charactersPerMillion'] as const;
const COLUMNS = ['input', 'output', 'audio', 'speech'] as const;

interface PriceRowProps {
  price: Price;
  currency: string;
  onEdit: () => void;
  onRemove: () => void;
}

const PriceRow = ({ price, currency, onEdit, onRemove }: PriceRowProps) => {
  const { t } = useTranslation('models');
  const formats = useFormats();
  const { model, source } = price;
  return (
    <tr className="border-t border-line">
      <th scope="row" className="py-1 pr-2 pl-4 text-left">
        <span className="block font-medium break-all text-ink">{model}</span>
        {source === 'hand' ? (
          <span className="block text-sm font-normal text-ink-3">{t('prices.hand')}</span>
        ) : null}
      </th>
      {AMOUNTS.map((name) => (
        <td key={name} className="px-2 text-right whitespace-nowrap tabular-nums">
          {price[name] === null ? <span className="text-ink-3">–</span> : formats.cost(price[name], currency)}
        </td>
      ))}
      <td className="pr-3 text-right whitespace-nowrap">
        <IconButton icon={PenLine} label={t('prices.edit', { model })} onClick={onEdit} />
        <IconButton icon={Trash2} label={t('prices.remove', { model })} onClick={onRemove} />
      </td>
    </tr>
  );
};

/** What each model costs, as its provider states it or the recruiter entered it. */
export const PricesPanel = ({ currency }: { currency: string }) => {
  const { t } = useTranslation('models');
  const queryClient = useQueryClient();
  const prices = useQuery(orpc.ai.prices.list.queryOptions()).data ?? [];
  const sources = [...new Set(prices.map(({ source }) => source))].filter((source) => source !== 'hand');
  const reread = () => queryClient.invalidateQueries({ queryKey: orpc.ai.prices.key() });
  const remove = useMutation(orpc.ai.prices.remove.mutationOptions({ onSuccess: reread }));
  const [edited, setEdited] = useState<Price | 'new' | null>(null);
  return (
    <Panel
      flush
      title={t('prices.title')}
      text={t('prices.text', { currency })}
      aside={
        <Button icon={Plus} onClick={() => setEdited('new')}>
          {t('prices.add')}
        </Button>
      }
    >
      <table className="w-full">
        <thead>
          <tr className="text-xs text-ink-3">
            <th className="py-1.5 pl-4 text-left font-medium">{t('prices.model')}</th>
            {COLUMNS.map((name) => (
              <th key={name} className="px-2 text-right font-medium">
                {t(`prices.${name}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {prices.map((price) => (
            <PriceRow
              key={price.model}
              price={price}
              currency={currency}
              onEdit={() => setEdited(price)}
              onRemove={() => remove.mutate({ model: price.model })}
            />
          ))}
        </tbody>
      </table>
      {sources.map((source) => (
        <p key={source} className="border-t border-line px-4 pt-2 pb-1.5 text-sm text-ink-3">
          {t('prices.source', { source })}
        </p>
      ))}
      {edited ? (
        <PriceDialog
          price={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            void reread();
          }}
        />
      ) : null}
    </Panel>
  );
};
