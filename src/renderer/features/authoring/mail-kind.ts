import type { MailKind } from '../../../contract/authoring.ts';
import type { Stage } from '../../../contract/pipeline.ts';

/** The mail that is most likely wanted at a stage. A person chooses. */
export const likelyMail = (stage: Stage): MailKind => {
  if (stage === 'declined') return 'decline';
  return stage === 'interview' || stage === 'offer' || stage === 'hired' ? 'accept' : 'follow-up';
};
