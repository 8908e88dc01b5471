import type { Import } from '../../contract/intake.ts';
import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import { previewCsv, startCsvImport } from './csv-import.ts';
import { findImport, listImportFiles, listImports } from './queries.ts';
import { cancelImport, confirmImport, startImport } from './start-import.ts';
import { undoImport } from './undo-import.ts';

type Errors = { NOT_FOUND: (options: { data: { entity: string; id: string } }) => Error };

export const intakeRouter = (os: Implementer, core: Core) => {
  const { database } = core;

  async function importOrFail(id: string, errors: Errors): Promise<Import> {
    const found = await findImport(database, id);
    if (!found) throw errors.NOT_FOUND({ data: { entity: 'import', id } });
    return found;
  }

  return {
    start: os.intake.start.handler(({ input }) => startImport(core, { ...input, source: 'files' })),
    list: os.intake.list.handler(({ input }) => listImports(database, input)),
    get: os.intake.get.handler(({ input, errors }) => importOrFail(input.id, errors)),
    files: os.intake.files.handler(async ({ input }) =>
      listImportFiles(database, input, await isBlind(database)),
    ),
    cancel: os.intake.cancel.handler(async ({ input, errors }) => {
      await cancelImport(core, input.id);
      return importOrFail(input.id, errors);
    }),
    undo: os.intake.undo.handler(async ({ input, errors }) => {
      await importOrFail(input.id, errors);
      const counts = await undoImport(core, input.id);
      return { import: await importOrFail(input.id, errors), ...counts };
    }),
    confirm: os.intake.confirm.handler(async ({ input, errors }) => {
      const dry = await importOrFail(input.id, errors);
      if (!dry.dryRun || dry.status !== 'done')
        throw errors.CONFLICT({ data: { reason: 'not-a-finished-dry-run' } });
      await confirmImport(core, input.id);
      return importOrFail(input.id, errors);
    }),
    previewCsv: os.intake.previewCsv.handler(({ input }) => previewCsv(core, input.uploadId)),
    startCsv: os.intake.startCsv.handler(({ input }) => startCsvImport(core, input)),
  };
};
