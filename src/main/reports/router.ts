import type { Core } from '../core.ts';
import type { Implementer } from '../implementer.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import { createReport } from './create-report.ts';
import { NobodyToReportError, NothingToReportError } from './nothing-to-report.ts';

export const reportsRouter = (os: Implementer, core: Core) => ({
  create: os.reports.create.handler(async ({ input, errors }) => {
    const report = await createReport(core, input, await isBlind(core.database)).catch((error) => {
      if (error instanceof NobodyToReportError)
        throw errors.CONFLICT({ data: { reason: 'nobody-to-report' } });
      throw error instanceof NothingToReportError
        ? errors.NOT_FOUND({ data: { entity: error.entity, id: error.id } })
        : error;
    });
    return report;
  }),
});
