import { describe, expect, it } from 'vitest';
import type { Provider } from '../../../src/contract/ai-providers.ts';
import { choiceKey, choiceOf, modelOptions } from '../../../src/renderer/features/models/model-options.ts';

const provider = (id: string, models: string[]): Provider => ({
  id,
  kind: 'compatible',
  kindLabel: 'OpenAI-compatible server',
  label: `Server ${id}`,
  baseUrl: 'http://127.0.0.1:1/v1',
  enabled: true,
  requestsPerMinute: null,
  tokensPerMinute: null,
  concurrency: 1,
  timeoutSeconds: 60,
  structured: 'auto',
  remote: false,
  consentAt: null,
  sends: ['job-texts'],
  keys: [],
  state: 'ready',
  models,
});

const providers = [provider('a', ['large', 'small']), provider('b', ['large'])];
const offered = (typed: string, chosen: { providerId: string; model: string }[] = []) =>
  modelOptions(typed, providers, chosen).map(({ label, aside }) => `${label} at ${aside}`);

describe('models offered for a task', () => {
  it('are those of every provider that fit what is typed, without those chosen already', () => {
    expect(offered('LAR')).toEqual([
      'large at Server a',
      'large at Server b',
      'LAR at Server a',
      'LAR at Server b',
    ]);
    expect(offered('large', [{ providerId: 'a', model: 'large' }])).toEqual(['large at Server b']);
  });

  it('include a name no server lists, at each of them', () => {
    expect(offered('own-model')).toEqual(['own-model at Server a', 'own-model at Server b']);
  });

  it('come back from their keys as they were, whatever the name holds', () => {
    const choice = { providerId: 'a', model: 'library/model:7b "q4"' };
    expect(choiceOf(choiceKey(choice))).toEqual(choice);
  });
});
