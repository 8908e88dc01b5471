import { CirclePause, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BoardCard } from '../../../contract/pipeline.ts';
import { useFormats } from '../../app/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import type { BoardColumns } from './board-moves.ts';

interface BoardColumnProps {
  column: BoardColumns[number];
  /** Id of the card that is off its column. */
  lifted: string | null;
  /** The lifted card would drop here. */
  target: boolean;
  /** Id of the one card the Tab key stops at. */
  tabStop: string | null;
  onFocus(id: string): void;
  /** Whether the key meant something. */
  onKey(card: BoardCard, key: string): boolean;
  onDrag(card: BoardCard): void;
  onDragOver(): void;
  onDrop(): void;
  onDragEnd(): void;
}

/** One stage with its cards. */
export function BoardColumn({ column, target, onDragOver, onDrop, ...cards }: BoardColumnProps) {
  const { t } = useTranslation('pipeline');
  const { number } = useFormats();
  const stage = t(`stage.${column.stage}`);
  return (
    <section
      aria-label={t('board.column', { stage, shown: number(column.total) })}
      onDragOver={(event) => {
        event.preventDefault();
        onDragOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      className={classNames(
        'flex shrink-0 flex-col rounded-lg border bg-sunken transition-colors',
        column.total === 0 ? 'min-w-32 grow basis-32' : 'min-w-52 max-w-96 grow-3 basis-56',
        target ? 'border-accent bg-accent-soft' : 'border-line',
      )}
    >
      <h2 className="flex items-baseline justify-between px-3 pt-2.5 pb-1.5">
        <span className="font-semibold text-ink">{stage}</span>
        <span className="text-ink-3 text-sm tabular-nums">{number(column.total)}</span>
      </h2>
      {column.total === 0 && <p className="px-3 text-ink-3 text-sm">{t('board.empty')}</p>}
      <ul className="min-h-0 grow overflow-y-auto px-2 pb-2">
        {column.cards.map((card) => (
          <li key={card.applicationId} className="pt-1.5">
            <Card card={card} {...cards} />
          </li>
        ))}
      </ul>
      {column.total > column.cards.length && (
        <p className="px-3 pb-2 text-ink-3 text-sm">
          {t('board.more', { shown: number(column.total - column.cards.length) })}
        </p>
      )}
    </section>
  );
}

type CardProps = Pick<
  BoardColumnProps,
  'lifted' | 'tabStop' | 'onFocus' | 'onKey' | 'onDrag' | 'onDragEnd'
> & {
  card: BoardCard;
};

function Card({ card, lifted, tabStop, onFocus, onKey, onDrag, onDragEnd }: CardProps) {
  const { t } = useTranslation('pipeline');
  const { number, shortDate } = useFormats();
  return (
    <button
      type="button"
      id={`card-${card.applicationId}`}
      draggable
      tabIndex={tabStop === card.applicationId ? 0 : -1}
      aria-describedby="board-help"
      aria-pressed={lifted === card.applicationId}
      onFocus={() => onFocus(card.applicationId)}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (onKey(card, event.key)) event.preventDefault();
      }}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', card.name);
        onDrag(card);
      }}
      onDragEnd={onDragEnd}
      className={classNames(
        'block w-full rounded-md border bg-raised px-2.5 py-2 text-left shadow-low',
        lifted === card.applicationId
          ? 'border-accent opacity-80 ring-2 ring-accent/40'
          : 'border-line hover:border-line-strong',
      )}
    >
      <span className="flex items-center gap-1.5">
        <b className="min-w-0 grow truncate font-semibold">{card.name}</b>
        {card.shortlisted && (
          <>
            <Star aria-hidden="true" fill="currentColor" className="size-3.5 shrink-0 text-part" />
            <span className="sr-only">{t('shortlisted')}</span>
          </>
        )}
        {card.onHold && (
          <>
            <CirclePause aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" />
            <span className="sr-only">{t('onHold')}</span>
          </>
        )}
        <span className="font-semibold tabular-nums">
          {card.overall === null ? '–' : number(Math.round(card.overall))}
        </span>
      </span>
      <span className="block truncate text-ink-3 text-sm">{card.headline}</span>
      <span className="block text-ink-3 text-xs">{t('board.since', { date: shortDate(card.since) })}</span>
    </button>
  );
}
