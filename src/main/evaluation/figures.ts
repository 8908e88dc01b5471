/** One measured figure beside what is to be reached and what a peer reached in the same run. */
export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** What quality asks for, in words; empty where nothing is asked. */
  goal: string;
  reached: boolean | null;
  /** A peer's value on the same files in the same run. */
  peer: { name: string; value: number } | null;
}

const WIDTH = 46;

/** The figures as a table for people. */
export function figureTable(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const mark = figure.reached === null ? ' ' : figure.reached ? '✓' : '✗';
    const peer = figure.peer ? `${figure.peer.name} ${round(figure.peer.value)}` : '';
    return `${mark} ${figure.what.padEnd(WIDTH)} ${`${round(figure.value)} ${figure.unit}`.padEnd(16)} ${figure.goal.padEnd(22)} ${peer}`.trimEnd();
  });
  return [
    `  ${'what'.padEnd(WIDTH)} ${'measured'.padEnd(16)} ${'to reach'.padEnd(22)} beside`,
    ...lines,
  ].join('\n');
}

function round(value: number): string {
  return String(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 1000) / 1000);
}
