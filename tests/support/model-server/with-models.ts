import type { AiTask } from '../../../src/contract/ai.ts';
import { Models } from '../../../src/main/ai/models.ts';
import { addKey, saveProvider, setConsent, writeChoices } from '../../../src/main/ai/provider-queries.ts';
import { openWorkspace, type TestWorkspace, testHost } from '../workspace.ts';
import { type ModelServer, startModelServer } from './model-server.ts';

export interface WithModels extends AsyncDisposable {
  server: ModelServer;
  workspace: TestWorkspace;
  models: Models;
}

/** A workspace with a stand-in beside it. Waiting times are jittered to almost nothing. */
export async function withModels(seed = 1): Promise<WithModels> {
  const server = await startModelServer({ seed });
  const workspace = await openWorkspace();
  const { database, now } = workspace.workstation.core;
  const { secrets, resourcesFolder } = testHost(workspace.folder);
  const models = new Models({ database, secrets, resourcesFolder, now, random: () => 0.002 });
  return {
    server,
    workspace,
    models,
    async [Symbol.asyncDispose]() {
      await workspace[Symbol.asyncDispose]();
      await server.close();
    },
  };
}

const MODEL_FOR: Record<AiTask, string> = {
  authoring: 'standin-large',
  extraction: 'standin-large',
  evaluation: 'standin-large',
  transcription: 'standin-whisper',
  speech: 'standin-voice',
  ocr: 'standin-vision',
};

/** Enters a provider and makes it the choice for tasks. */
export async function choose(
  { workspace, server }: WithModels,
  kind: 'compatible' | keyof ModelServer['urls'],
  tasks: readonly AiTask[],
  more: { keys?: string[]; settings?: object; baseUrl?: string; id?: string } = {},
): Promise<string> {
  const { database } = workspace.workstation.core;
  const id = more.id ?? kind;
  const baseUrl = more.baseUrl ?? (kind === 'compatible' ? server.urls.openai : server.urls[kind]);
  await saveProvider(
    database,
    {
      id,
      kind,
      label: id,
      baseUrl,
      enabled: true,
      requestsPerMinute: null,
      tokensPerMinute: null,
      concurrency: 8,
      timeoutSeconds: 5,
      structured: 'auto',
      ...more.settings,
    },
    1,
  );
  await setConsent(database, id, 1);
  for (const key of more.keys ?? ['key-one'])
    await addKey(database, { providerId: id, sealed: Buffer.from(key), ending: key.slice(-4) }, 1);
  await writeChoices(
    database,
    Object.fromEntries(tasks.map((task) => [task, [{ providerId: id, model: MODEL_FOR[task] }]])),
  );
  return id;
}
