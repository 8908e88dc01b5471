import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { JobStatus } from '../../../contract/jobs.ts';
import { orpc } from '../../app/client.ts';
import { useFormats } from '../../app/formats.ts';
import { FilterChip } from '../../ui/chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import type { JobsSearch } from './jobs-search.ts';

const ALL = '';
const STATUSES: readonly JobStatus[] = ['active', 'draft', 'paused', 'archived'];

interface JobsFilterBarProps {
  search: JobsSearch;
  onSearch: (search: JobsSearch) => void;
}

/** Search and filters of the jobs' list. */
export const JobsFilterBar = ({ search, onSearch }: JobsFilterBarProps) => {
  const { t } = useTranslation('jobs');
  const formats = useFormats();
  const facets = useQuery(orpc.jobs.facets.queryOptions()).data;
  const countOf = (status: JobStatus) =>
    facets?.statuses.find((entry) => entry.status === status)?.count ?? 0;
  const options = (all: string, values: readonly string[]) => [
    { value: ALL, label: all },
    ...values.map((value) => ({ value, label: value })),
  ];
  const change = (part: JobsSearch): void => onSearch({ ...search, ...part });

  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 px-4 py-2.5">
      <SearchField
        label={t('filter.search')}
        value={search.search ?? ''}
        onValue={(value) => change({ search: value || undefined })}
        shortcut={{ id: 'jobs.search', group: t('keys') }}
        className="w-64"
      />
      <fieldset className="contents">
        <legend className="sr-only">{t('filter.status')}</legend>
        {STATUSES.map((status) => (
          <FilterChip
            key={status}
            on={search.status === status}
            count={formats.number(countOf(status))}
            onToggle={() => change({ status: search.status === status ? undefined : status })}
          >
            {t(`status.${status}`)}
          </FilterChip>
        ))}
      </fieldset>
      <div className="grow" />
      <Select
        aria-label={t('filter.department')}
        options={options(t('filter.allDepartments'), facets?.departments ?? [])}
        value={search.department ?? ALL}
        onValue={(value) => change({ department: value || undefined })}
        className="w-44"
      />
      <Select
        aria-label={t('filter.location')}
        options={options(t('filter.allLocations'), facets?.locations ?? [])}
        value={search.location ?? ALL}
        onValue={(value) => change({ location: value || undefined })}
        className="w-44"
      />
    </div>
  );
};
