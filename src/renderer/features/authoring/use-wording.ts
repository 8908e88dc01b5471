import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Finding, WordingLanguage, WordingPlace } from '../../../contract/authoring.ts';
import { orpc } from '../../app/client.ts';
import { textLanguage } from './text-language.ts';
import { standing } from './wording-spans.ts';

/** Milliseconds without a key before a text is checked. */
const PAUSE = 250;

const LONGEST_TEXT = 100_000;

/** A value that has not changed for a moment. */
const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};

/** What should not stay in a text as it is, checked at every pause. The language is the text's own where none is given. */
export const useWording = (text: string, place: WordingPlace, language?: WordingLanguage): Finding[] => {
  const settled = useSettled(text).slice(0, LONGEST_TEXT);
  const { data } = useQuery({
    ...orpc.authoring.checkWording.queryOptions({
      input: { text: settled, language: language ?? textLanguage(settled), place },
    }),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return settled.trim() === '' ? [] : standing(text, data ?? []);
};
