import type { BoardCard, Stage } from '../../../contract/pipeline.ts';

/** A board as it is read: a column a stage, in order; `total` counts cards that are not sent along too. */
export type BoardColumns = readonly { stage: Stage; total: number; cards: BoardCard[] }[];

/** Column and row of a card; null where it is not on the board. */
export function placeOf(columns: BoardColumns, id: string | null): { column: number; row: number } | null {
  for (const [column, { cards }] of columns.entries()) {
    const row = cards.findIndex((card) => card.applicationId === id);
    if (row !== -1) return { column, row };
  }
  return null;
}

/** The card next to one: up or down in its column, or at the same height in the nearest column that has cards. */
export function step(
  columns: BoardColumns,
  id: string,
  columnStep: number,
  rowStep: number,
): BoardCard | undefined {
  const place = placeOf(columns, id);
  if (place === null) return undefined;
  if (columnStep === 0) return columns[place.column]?.cards[place.row + rowStep];
  for (let at = place.column + columnStep; at >= 0 && at < columns.length; at += columnStep) {
    const cards = columns[at]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(place.row, cards.length - 1)];
  }
  return undefined;
}

/** The board with a card taken from its stage and put on top of another. */
export function carried(columns: BoardColumns, card: BoardCard, to: Stage): BoardColumns {
  const place = placeOf(columns, card.applicationId);
  if (place === null || columns[place.column]?.stage === to) return columns;
  return columns.map((column, index) => {
    if (index === place.column) {
      const cards = column.cards.filter(({ applicationId }) => applicationId !== card.applicationId);
      return { ...column, cards, total: column.total - 1 };
    }
    if (column.stage !== to) return column;
    return { ...column, cards: [{ ...card, stage: to }, ...column.cards], total: column.total + 1 };
  });
}
