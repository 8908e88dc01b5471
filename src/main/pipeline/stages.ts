import type { BulkAction, Stage } from '../../contract/pipeline.ts';

/** The way an application takes when all goes well. */
const PATH: readonly Stage[] = ['applied', 'screening', 'interview', 'offer', 'hired'];
const ENDED: ReadonlySet<Stage> = new Set(['hired', 'declined', 'withdrawn']);

export interface ApplicationState {
  stage: Stage;
  onHold: boolean;
  shortlisted: boolean;
}

export type Outcome = { state: ApplicationState } | { unchanged: 'already' | 'ended' | 'last-stage' };

/** What an action makes of one application. Moving on or declining lifts a hold; an ended one is only moved by naming a stage. */
export function outcomeOf(state: ApplicationState, action: BulkAction): Outcome {
  switch (action.kind) {
    case 'advance': {
      if (state.stage === 'hired') return { unchanged: 'last-stage' };
      const next = PATH[PATH.indexOf(state.stage) + 1];
      if (ENDED.has(state.stage) || !next) return { unchanged: 'ended' };
      return { state: { ...state, stage: next, onHold: false } };
    }
    case 'move':
      if (action.stage === state.stage) return { unchanged: 'already' };
      return { state: { ...state, stage: action.stage, onHold: false } };
    case 'decline':
      if (state.stage === 'declined') return { unchanged: 'already' };
      if (ENDED.has(state.stage)) return { unchanged: 'ended' };
      return { state: { ...state, stage: 'declined', onHold: false } };
    case 'hold':
      if (state.onHold === action.on) return { unchanged: 'already' };
      if (ENDED.has(state.stage)) return { unchanged: 'ended' };
      return { state: { ...state, onHold: action.on } };
    case 'shortlist':
      return state.shortlisted === action.on
        ? { unchanged: 'already' }
        : { state: { ...state, shortlisted: action.on } };
    case 'tag':
      return { state };
  }
}
