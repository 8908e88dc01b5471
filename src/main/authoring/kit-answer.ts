import { z } from 'zod';
import type { InterviewKit, KitQuestion } from '../../contract/authoring.ts';
import { hashOf } from './offline/variation.ts';

/** What a model is asked to answer for one question. */
export const QuestionAnswer = z.strictObject({
  competency: z.string().min(1),
  question: z.string().min(1),
  followUps: z.array(z.string()),
  minutes: z.number().int(),
  anchor1: z.string(),
  anchor2: z.string(),
  anchor3: z.string(),
  anchor4: z.string(),
  anchor5: z.string(),
});

/** What a model is asked to answer for an interview kit. */
export const KitAnswer = z.strictObject({ questions: z.array(QuestionAnswer).min(10) });

/** A question within what a kit may hold. `place` keeps the ids of equal questions apart. */
export function questionFromAnswer(one: z.infer<typeof QuestionAnswer>, place = 0): KitQuestion {
  return {
    id: `q${hashOf(`${place}${one.question}`).toString(36)}`,
    competency: one.competency.slice(0, 80),
    question: one.question.slice(0, 600),
    followUps: one.followUps.slice(0, 6).map((text) => text.slice(0, 400)),
    anchors: { 1: one.anchor1, 2: one.anchor2, 3: one.anchor3, 4: one.anchor4, 5: one.anchor5 },
    minutes: Math.min(60, Math.max(1, one.minutes)),
  };
}

/** The first ten questions, within what a kit may hold. */
export function kitFromAnswer({ questions }: z.infer<typeof KitAnswer>): InterviewKit {
  const kept = questions.slice(0, 10).map(questionFromAnswer);
  return { questions: kept, minutes: kept.reduce((sum, { minutes }) => sum + minutes, 0) };
}
