/** Rows picked for something to be done with all of them. `anchor` is where a range made with Shift begins. */
export interface RowSelection<Id extends string> {
  ids: ReadonlySet<Id>;
  anchor: number | null;
}

/** Nothing picked. */
export function emptySelection<Id extends string>(): RowSelection<Id> {
  return { ids: new Set<Id>(), anchor: null };
}

/** Picks a row, or lets it go when it was picked; the next range begins here. */
export function toggleRow<Id extends string>(
  selection: RowSelection<Id>,
  id: Id,
  index: number,
): RowSelection<Id> {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: index };
}

/** Adds rows to what is picked; the anchor stays, so that a range can be stretched further. */
export function addRows<Id extends string>(
  selection: RowSelection<Id>,
  added: Iterable<Id>,
  anchor: number,
): RowSelection<Id> {
  return { ids: new Set([...selection.ids, ...added]), anchor };
}

/** First and last row (inclusive) of a range from the anchor to a row; the row alone where there is no anchor. */
export function rangeFrom(anchor: number | null, index: number): { first: number; last: number } {
  const from = anchor ?? index;
  return { first: Math.min(from, index), last: Math.max(from, index) };
}
