import { expect, test } from 'vitest';
import { providerKinds } from '../../../src/main/ai/provider-kinds.ts';
import { openWorkspace } from '../../support/workspace.ts';

const settings = {
  id: 'mine',
  kind: 'compatible',
  label: 'Mine',
  baseUrl: 'http://127.0.0.1:9/v1',
  enabled: true,
  requestsPerMinute: null,
  tokensPerMinute: null,
  concurrency: 1,
  timeoutSeconds: 60,
  structured: 'auto',
} as const;

test('every kind of the registry can be set up as it is offered', async () => {
  await using workspace = await openWorkspace();
  const { providers } = workspace.client.ai;
  const kinds = await providers.kinds();
  expect(kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(providerKinds).sort());
  expect(kinds[0]?.kind).toBe('openai');
  for (const { kind, label, address, concurrency, timeoutSeconds } of kinds) {
    const baseUrl = address === null ? settings.baseUrl : null;
    const asOffered = { ...settings, id: kind, kind, label, baseUrl, concurrency, timeoutSeconds };
    expect(await providers.save(asOffered)).toMatchObject({ ...asOffered, kindLabel: label });
  }
});

test('a kind that is not there, or without its address, is refused and nothing is stored', async () => {
  await using workspace = await openWorkspace();
  const { providers } = workspace.client.ai;
  await expect(providers.save({ ...settings, kind: 'toString' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { field: 'kind', reason: 'unknown' },
  });
  await expect(providers.save({ ...settings, baseUrl: null })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { field: 'baseUrl', reason: 'missing' },
  });
  expect(await providers.list()).toEqual([]);
});

test('a provider of a kind that this version does not have is kept and never asked', async () => {
  await using workspace = await openWorkspace();
  const { client, workstation } = workspace;
  const { database } = workstation.core;
  await client.ai.providers.save(settings);
  await database.updateTable('ai_providers').set({ kind: 'of-tomorrow' }).execute();
  expect(await client.ai.providers.list()).toEqual([]);
  expect(await database.selectFrom('ai_providers').select('kind').execute()).toEqual([
    { kind: 'of-tomorrow' },
  ]);
});
