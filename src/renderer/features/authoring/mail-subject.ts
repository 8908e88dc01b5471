import type { ApplicationId } from '../../../contract/common.ts';
import type { Stage } from '../../../contract/pipeline.ts';

/** An application a mail can be about. */
export interface MailSubject {
  id: ApplicationId;
  jobTitle: string;
  stage: Stage;
}
