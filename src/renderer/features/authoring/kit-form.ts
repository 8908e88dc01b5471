import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { type InterviewKit, KitQuestion } from '../../../contract/authoring.ts';

const KitDraft = z.object({ questions: z.array(KitQuestion).max(40) });
export type KitDraft = z.infer<typeof KitDraft>;

/** A question to begin with. */
export const emptyQuestion = (id: string): KitQuestion => ({
  id,
  competency: '',
  question: '',
  followUps: [],
  anchors: { 1: '', 2: '', 3: '', 4: '', 5: '' },
  minutes: 5,
});

/** The form of an interview kit, checked by the contract's own schema. */
export const useKitForm = (kit: InterviewKit | null) =>
  useForm<KitDraft>({
    resolver: zodResolver(KitDraft),
    values: { questions: kit?.questions ?? [] },
    resetOptions: { keepDirtyValues: true },
    mode: 'onTouched',
  });
export type KitForm = ReturnType<typeof useKitForm>;
