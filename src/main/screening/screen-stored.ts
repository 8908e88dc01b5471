import type { JobProfile } from '../../contract/criteria.ts';
import type { ParsedResume } from '../../contract/resume.ts';
import { unpackDocument } from '../resumes/stored-document.ts';
import { screenResume } from './engine/screen.ts';
import { type ScreeningRecord, screeningRecord } from './screening-record.ts';

export interface ScreenRequest {
  profile: JobProfile;
  asOf: string;
  resumes: { applicationId: string; documentId: string; parsed: string; extracted: Uint8Array }[];
}

export interface Screened {
  applicationId: string;
  documentId: string;
  record: ScreeningRecord;
}

/** Measures résumés that were read before against a job; runs in a pool thread. */
export function screenStored({ profile, asOf, resumes }: ScreenRequest): Screened[] {
  return resumes.map(({ applicationId, documentId, parsed, extracted }) => ({
    applicationId,
    documentId,
    record: screeningRecord(
      screenResume(profile, JSON.parse(parsed) as ParsedResume, unpackDocument(extracted), { asOf }),
    ),
  }));
}
