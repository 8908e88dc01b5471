import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard, Stage } from '../../../contract/pipeline.ts';
import { BoardColumn } from './board-column.tsx';
import { type BoardColumns, carried, placeOf, step } from './board-moves.ts';
import { DeclineDialog } from './decline-dialog.tsx';
import { useDecisions } from './use-decisions.ts';

/** A card off its column: by mouse or by keyboard, over the stage it would drop in. */
interface Lifted {
  card: BoardCard;
  over: Stage;
}

const ARROWS: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const focusCard = (id: string) => document.getElementById(`card-${id}`)?.focus();

/** Lifting, carrying and dropping cards, by mouse or by keyboard. */
function useBoard(read: BoardColumns) {
  const { t } = useTranslation('pipeline');
  const navigate = useNavigate();
  const decisions = useDecisions();
  const [moving, setMoving] = useState<{ card: BoardCard; to: Stage; before: BoardColumns } | null>(null);
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [declining, setDeclining] = useState<BoardCard | null>(null);
  const [said, say] = useState('');
  // Shown as moved until the board has been read anew.
  const columns = moving?.before === read ? carried(read, moving.card, moving.to) : read;
  const holding = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (holding.current !== null && document.activeElement === document.body) focusCard(holding.current);
  });

  const move = async (card: BoardCard, to: Stage, reason: string | null): Promise<void> => {
    holding.current = card.applicationId;
    setMoving({ card, to, before: read });
    await decisions
      .decide(
        [card.applicationId],
        to === 'declined' ? { kind: 'decline', reason } : { kind: 'move', stage: to },
      )
      .catch(() => setMoving(null));
  };
  const drop = (card: BoardCard, to: Stage) => {
    setLifted(null);
    if (to === card.stage) return say(t('board.putBack', { name: card.name, stage: t(`stage.${to}`) }));
    say(t('board.dropped', { name: card.name, stage: t(`stage.${to}`) }));
    if (to === 'declined') setDeclining(card);
    else void move(card, to, null);
  };
  const lift = (card: BoardCard) => {
    setLifted({ card, over: card.stage });
    say(t('board.lifted', { name: card.name, stage: t(`stage.${card.stage}`) }));
  };
  const carry = (over: Stage) => {
    if (!lifted) return;
    setLifted({ ...lifted, over });
    say(t('board.over', { name: lifted.card.name, stage: t(`stage.${over}`) }));
  };

  const arrow = (card: BoardCard, [column, row]: readonly [number, number]) => {
    if (lifted) {
      const at = columns.findIndex(({ stage }) => stage === lifted.over);
      const next = columns[at + column];
      if (column !== 0 && next) carry(next.stage);
      return;
    }
    const next = step(columns, card.applicationId, column, row);
    if (next) focusCard(next.applicationId);
  };
  const onKey = (card: BoardCard, key: string): boolean => {
    const direction = ARROWS[key];
    if (direction) arrow(card, direction);
    else if (key === ' ') lifted ? drop(card, lifted.over) : lift(card);
    else if (key === 'Escape' && lifted) drop(card, card.stage);
    else if (key === 'Enter' && !lifted) {
      void navigate({ to: '/candidates/$candidateId', params: { candidateId: card.candidateId } });
    } else return false;
    return true;
  };

  return { columns, lifted, setLifted, declining, setDeclining, said, move, drop, onKey, holding };
}

/** Cards that are moved between stages by mouse or by keyboard. */
export function Board({ columns: read }: { columns: BoardColumns }) {
  const { columns, lifted, setLifted, declining, setDeclining, said, move, drop, onKey, holding } =
    useBoard(read);
  const [focused, setFocused] = useState<string | null>(null);
  const tabStop = placeOf(columns, focused)
    ? focused
    : columns.flatMap(({ cards }) => cards)[0]?.applicationId;
  return (
    <div className="flex min-h-0 grow gap-2.5 overflow-x-auto px-4 pb-4">
      {columns.map((column) => (
        <BoardColumn
          key={column.stage}
          column={column}
          lifted={lifted?.card.applicationId ?? null}
          target={lifted?.over === column.stage}
          tabStop={tabStop ?? null}
          onFocus={(id) => {
            setFocused(id);
            if (id !== holding.current) holding.current = null;
          }}
          onKey={onKey}
          onDrag={(card) => setLifted({ card, over: card.stage })}
          onDragOver={() => setLifted((before) => before && { ...before, over: column.stage })}
          onDrop={() => lifted && drop(lifted.card, column.stage)}
          onDragEnd={() => setLifted(null)}
        />
      ))}
      <p className="sr-only" aria-live="assertive">
        {said}
      </p>
      <DeclineDialog
        subject={declining?.name ?? ''}
        open={declining !== null}
        onOpen={(open) => !open && setDeclining(null)}
        onDecline={(reason) => declining && void move(declining, 'declined', reason)}
      />
    </div>
  );
}
