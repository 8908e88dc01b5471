import { Link } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JobId } from '../../../contract/common.ts';
import { RankingFilter } from '../../../contract/screening.ts';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { FilterChip } from '../../ui/chip.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import type { RankingView } from './applicants-view.ts';

interface FilterBarProps {
  jobId: JobId;
  view: RankingView;
  onView(next: Partial<RankingView>): void;
  counts: Partial<Record<RankingFilter, number>>;
  weighing: boolean;
  /** Buttons at the end of the line. */
  children?: ReactNode;
  onWeighing(open: boolean): void;
}

/** Milliseconds after the last key before the list is searched. */
const PAUSE = 180;

/** Cuts the list: by what is yet to do, and by a word. */
export function FilterBar({ jobId, view, onView, counts, weighing, onWeighing, children }: FilterBarProps) {
  const { t } = useTranslation('screening');
  const { number } = useFormats();
  const [find, setFind] = useState(view.search);
  useEffect(() => {
    if (find === view.search) return;
    const timer = setTimeout(() => onView({ search: find }), PAUSE);
    return () => clearTimeout(timer);
  }, [find, view.search, onView]);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-line border-b px-3 pt-2.5 pb-2">
      <div className="flex flex-wrap items-center gap-2">
        <SearchField
          label={t('find')}
          value={find}
          onValue={setFind}
          shortcut={{ id: 'applicants.find', group: t('title') }}
          className="grow"
        />
        <Button
          icon={SlidersHorizontal}
          aria-expanded={weighing}
          aria-controls="weights"
          onClick={() => onWeighing(!weighing)}
        >
          {t('weights.adjust')}
        </Button>
        {children}
      </div>
      <fieldset className="flex flex-wrap gap-1">
        <legend className="sr-only">{t('filters')}</legend>
        {RankingFilter.options
          .filter((filter) => filter === 'all' || filter === view.filter || (counts[filter] ?? 0) > 0)
          .map((filter) => (
            <FilterChip
              key={filter}
              on={view.filter === filter}
              count={number(counts[filter] ?? 0)}
              onToggle={() => onView({ filter: view.filter === filter ? 'all' : filter })}
            >
              {t(`filter.${filter}`)}
            </FilterChip>
          ))}
        {view.filter === 'suggested' && (
          <Link
            to="/jobs/$jobId/suggestions"
            params={{ jobId }}
            className="inline-flex h-6 items-center rounded-md px-1.5 font-medium text-accent-ink text-sm hover:underline"
          >
            {t('oneByOne')}
          </Link>
        )}
      </fieldset>
    </div>
  );
}
