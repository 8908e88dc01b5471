import type { authoring } from '../../contract/authoring.ts';
import type { Parsed } from '../../contract/index.ts';
import { redactorOf } from '../blind/identity-queries.ts';
import type { Core } from '../core.ts';
import { isBlind } from '../workspace/settings-queries.ts';
import type { MailRequest } from './draft-mail.ts';
import { addresseeOf } from './mail-queries.ts';

/** What a mail is written from, as whoever looks may see it: in blind review without name and address. Null for unknown applications. */
export async function mailRequest(
  { database }: Core,
  { applicationId, ...wish }: Parsed<typeof authoring.mail>,
): Promise<MailRequest | null> {
  const addressee = await addresseeOf(database, applicationId);
  if (!addressee) return null;
  const { candidateId, name, email, ...about } = addressee;
  const redactor = (await isBlind(database)) ? await redactorOf(database, candidateId, null) : null;
  return {
    ...wish,
    ...about,
    applicationId,
    candidateName: redactor ? null : name,
    to: redactor ? null : email,
    redact: redactor ? (text) => redactor.passage(text) : null,
  };
}
