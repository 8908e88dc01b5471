import type { RefObject } from 'react';
import type { CandidateDocument } from '../../../contract/candidates.ts';
import type { DocumentWarning, Evidence, Section } from '../../../contract/resume.ts';
import type { ActiveQuote } from './quotes.ts';
import type { Zoom } from './zoom.ts';

/** What every kind of viewer is given; `scroller` is the element that scrolls. */
export interface ViewerProps {
  document: CandidateDocument;
  /** In reading order, each place once. */
  evidence: readonly Evidence[];
  warnings: readonly DocumentWarning[];
  /** Sections of the résumé, where it was parsed. */
  sections: readonly Section[];
  active: ActiveQuote | null;
  zoom: Zoom;
  /** Width in pixels a page may take. */
  available: number;
  scroller: RefObject<HTMLDivElement | null>;
  /** Told how large a page is shown: pixels a point. */
  onScale(scale: number): void;
  /** Told which page is in sight, from 1. */
  onPage(page: number): void;
}
