import { describe, expect, it } from 'vitest';
import type { DraftEvent, Engine } from '../../../src/contract/authoring.ts';
import { AT_REST, afterEvent } from '../../../src/renderer/features/authoring/drafting-state.ts';

const MODEL: Engine = { provider: 'Stand-in', model: 'standin-large', promptVersion: '1' };
const OFFLINE: Engine = { provider: 'offline', model: 'candor-offline/1', promptVersion: null };

const written = (events: readonly DraftEvent[]) => events.reduce(afterEvent, { ...AT_REST, writing: true });

describe('a draft while it is written', () => {
  it('grows by the text as it comes, until the finished part takes its place', () => {
    const summary = { name: 'summary', text: 'A good job.', state: 'proposed', gaps: [] } as const;
    const growing = written([
      { kind: 'started', engine: MODEL },
      { kind: 'text', section: 'summary', text: 'A good' },
      { kind: 'text', section: 'summary', text: ' jo' },
    ]);
    expect(growing.sections.map(({ text }) => text)).toEqual(['A good jo']);
    expect(afterEvent(growing, { kind: 'section', section: { ...summary, gaps: [] } }).sections).toEqual([
      summary,
    ]);
  });

  it('drops what a model left unfinished when another engine begins, and keeps the reason', () => {
    expect(
      written([
        { kind: 'started', engine: MODEL },
        { kind: 'text', section: 'summary', text: 'A good' },
        { kind: 'notice', code: 'offline-fallback:CUT_OFF', provider: 'offline' },
        { kind: 'started', engine: OFFLINE },
      ]),
    ).toEqual({ writing: true, engine: OFFLINE, sections: [], notice: 'offline-fallback:CUT_OFF' });
  });
});
