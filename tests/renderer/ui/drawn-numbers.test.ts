import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProgressBar } from '../../../src/renderer/ui/progress-bar.tsx';
import { ScoreBar } from '../../../src/renderer/ui/score-bar.tsx';

const width = (markup: string): string | undefined => /width:([\d.]+%)/.exec(markup)?.[1];

describe('a drawn number', () => {
  it('is named, stays within its track and is drawn strong only from the benchmark on', () => {
    const drawn = (value: number | null) =>
      renderToStaticMarkup(createElement(ScoreBar, { value, benchmark: 70, label: `Score ${value}` }));
    expect({
      above: [width(drawn(91)), drawn(91).includes('bg-bar-ink')],
      at: [width(drawn(70)), drawn(70).includes('bg-bar-ink')],
      below: [width(drawn(66)), drawn(66).includes('bg-bar-ink')],
      beyond: width(drawn(140)),
      none: [width(drawn(null)), drawn(null).includes('–')],
      name: drawn(91).includes('aria-label="Score 91"'),
    }).toEqual({
      above: ['91%', true],
      at: ['70%', true],
      below: ['66%', false],
      beyond: '100%',
      none: [undefined, true],
      name: true,
    });
  });

  it('of progress always has words, also while the end is not known', () => {
    const known = renderToStaticMarkup(
      createElement(ProgressBar, { label: 'Reading 23 of 40', done: 23, total: 40 }),
    );
    const unknown = renderToStaticMarkup(
      createElement(ProgressBar, { label: 'Unpacking', done: 0, total: 0 }),
    );
    expect([
      known.includes('Reading 23 of 40'),
      known.includes('aria-valuenow="23"'),
      width(known),
      unknown.includes('Unpacking'),
      unknown.includes('aria-valuenow'),
    ]).toEqual([true, true, '57.49999999999999%', true, false]);
  });
});
