import type { Migration } from 'kysely/migration';
import * as settings from './0010-settings.ts';
import * as tasks from './0020-tasks.ts';
import * as jobs from './0030-jobs.ts';
import * as documents from './0040-documents.ts';
import * as candidates from './0050-candidates.ts';
import * as applications from './0060-applications.ts';
import * as imports from './0070-imports.ts';
import * as search from './0080-search.ts';
import * as merges from './0090-merges.ts';
import * as ai from './0200-ai.ts';
import * as authoring from './0210-authoring.ts';
import * as sharedKeys from './0220-shared-keys.ts';
import * as archivedJobs from './0230-archived-jobs.ts';
import * as appliedAt from './0240-applied-at.ts';
import * as quickerSearch from './0250-quicker-search.ts';
import * as skillNames from './0260-skill-names.ts';

/** Every step of the schema, in the order it is taken. A step that has shipped is never edited. */
export const migrations: Record<string, Migration> = {
  '0010-settings': settings,
  '0020-tasks': tasks,
  '0030-jobs': jobs,
  '0040-documents': documents,
  '0050-candidates': candidates,
  '0060-applications': applications,
  '0070-imports': imports,
  '0080-search': search,
  '0090-merges': merges,
  '0200-ai': ai,
  '0210-authoring': authoring,
  '0220-shared-keys': sharedKeys,
  '0230-archived-jobs': archivedJobs,
  '0240-applied-at': appliedAt,
  '0250-quicker-search': quickerSearch,
  '0260-skill-names': skillNames,
};
