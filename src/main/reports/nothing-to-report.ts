/** The job or application to report on is not there, or nobody is on the shortlist. */
export class NothingToReportError extends Error {
  readonly entity: string;
  readonly id: string;
  constructor(entity: string, id: string) {
    super(`Nothing to report: ${entity} ${id}`);
    this.name = 'NothingToReportError';
    this.entity = entity;
    this.id = id;
  }
}
