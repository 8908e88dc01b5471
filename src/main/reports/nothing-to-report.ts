/** The job or application to report on is not there. */
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

/** Nobody is on the shortlist, and nobody reaches the benchmark. */
export class NobodyToReportError extends Error {
  override readonly name = 'NobodyToReportError';
}
