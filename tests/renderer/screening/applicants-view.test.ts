import { describe, expect, it } from 'vitest';
import {
  ApplicantsSearch,
  searchOf,
  viewOf,
} from '../../../src/renderer/features/screening/applicants-view.ts';

describe('the address of a ranking', () => {
  it('says nothing where the list is the usual one: all, best first', () => {
    expect(searchOf(viewOf({}))).toEqual({
      filter: undefined,
      find: undefined,
      sort: undefined,
      order: undefined,
    });
  });

  it('brings back filter, words and order', () => {
    const view = { filter: 'above-benchmark', search: 'kafka', sort: 'name', descending: true } as const;
    expect(viewOf(ApplicantsSearch.parse(searchOf(view)))).toEqual(view);
  });

  it('sorts names from A and figures from the best', () => {
    expect([viewOf({ sort: 'name' }).descending, viewOf({ sort: 'years' }).descending]).toEqual([
      false,
      true,
    ]);
  });

  it('shows the usual list where someone wrote nonsense into it', () => {
    expect(viewOf(ApplicantsSearch.parse({ filter: 'x', sort: 3, applicant: '../..', order: null }))).toEqual(
      viewOf({}),
    );
  });
});
