import type { DataTableProps } from './data-table-props.ts';
import { useShortcut } from './shortcuts.tsx';

/** Registers the keys of a table while it is shown. */
export const useDataTableKeys = <Row>(props: DataTableProps<Row>): void => {
  const { keys, count, active, onActive, rowAt, onOpen, onCheck } = props;
  const { group } = keys;
  const move = (step: number): void => {
    if (count > 0) onActive(Math.max(0, Math.min(count - 1, active < 0 ? 0 : active + step)));
  };
  const next = { group, label: keys.next, hidden: true, run: () => move(1) };
  const previous = { group, label: keys.previous, hidden: true, run: () => move(-1) };
  useShortcut({ ...next, id: 'table.next', keys: 'j' });
  useShortcut({ ...previous, id: 'table.previous', keys: 'k' });
  useShortcut({ ...next, id: 'table.next-arrow', keys: 'arrowdown' });
  useShortcut({ ...previous, id: 'table.previous-arrow', keys: 'arrowup' });
  useShortcut({
    id: 'table.open',
    group,
    label: keys.open,
    keys: 'enter',
    hidden: true,
    enabled: onOpen !== undefined && active >= 0,
    run: () => {
      const row = rowAt(active);
      if (row !== undefined) onOpen?.(row, active);
    },
  });
  useShortcut({
    id: 'table.check',
    group,
    label: keys.check ?? '',
    keys: 'x',
    hidden: true,
    enabled: onCheck !== undefined,
    run: () => {
      const row = rowAt(active);
      if (row !== undefined) onCheck?.(row, active, false);
    },
  });
};
