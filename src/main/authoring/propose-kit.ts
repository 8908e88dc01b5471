import type { authoring, ProposedKit, ProposedQuestion } from '../../contract/authoring.ts';
import type { Parsed } from '../../contract/index.ts';
import { AiError } from '../ai/ai-error.ts';
import type { Answered } from '../ai/call-runner.ts';
import type { Models } from '../ai/models.ts';
import type { Core } from '../core.ts';
import { KitAnswer, kitFromAnswer, QuestionAnswer, questionFromAnswer } from './kit-answer.ts';
import { LANGUAGE_NAMES, OFFLINE } from './write-draft.ts';

const POOL_TIMEOUT_MS = 20_000;
const KIT_TOKENS = 4000;
const QUESTION_TOKENS = 700;

/** Ten questions for a job: by the model chosen for authoring, else by the offline engine. Nothing is stored. */
export async function proposeKit(
  core: Core,
  models: Models,
  job: Parsed<typeof authoring.kit.propose>,
  signal: AbortSignal,
): Promise<ProposedKit> {
  const { title, text, language } = job;
  return byModelOr(
    models,
    () =>
      models.generate({
        ...about(job, signal),
        prompt: 'write-kit',
        values: { language: LANGUAGE_NAMES[language], posting: { data: `${title}\n\n${text}` } },
        schemaName: 'kit',
        schema: KitAnswer,
        maxOutputTokens: KIT_TOKENS,
      }),
    kitFromAnswer,
    () => core.pool.run('authoring.kit', { title, text, language }, { timeout: POOL_TIMEOUT_MS }),
  );
}

/** Another question about a competency than those there are, by the model or offline, as a kit is. */
export async function proposeQuestion(
  core: Core,
  models: Models,
  job: Parsed<typeof authoring.kit.question>,
  signal: AbortSignal,
): Promise<ProposedQuestion> {
  const { title, text, language, competency, avoid } = job;
  const proposed = await byModelOr(
    models,
    () =>
      models.generate({
        ...about(job, signal),
        prompt: 'write-question',
        values: {
          language: LANGUAGE_NAMES[language],
          posting: { data: `${title}\n\n${text}` },
          competency: { data: competency },
          questions: { data: avoid.join('\n') },
        },
        schemaName: 'question',
        schema: QuestionAnswer,
        maxOutputTokens: QUESTION_TOKENS,
      }),
    (answer) => ({ question: questionFromAnswer(answer) }),
    async () => {
      const request = { title, text, language, avoid };
      const { questions } = await core.pool.run('authoring.kit', request, { timeout: POOL_TIMEOUT_MS });
      const alike = questions.find((one) => one.competency.toLowerCase() === competency.toLowerCase());
      return { question: alike ?? questions[0] ?? null };
    },
  );
  return proposed;
}

const about = ({ jobId }: { jobId: string | null }, signal: AbortSignal) =>
  ({ task: 'authoring', subject: jobId, jobId, signal }) as const;

/** What a model answers, made ready; where none was chosen or none answers, what the offline engine has, with why. */
async function byModelOr<Answer, Proposed extends object>(
  models: Models,
  ask: () => Promise<Answered<Answer>>,
  ready: (answer: Answer) => Proposed,
  offline: () => Promise<Proposed>,
): Promise<Proposed & Pick<ProposedKit, 'engine' | 'notice'>> {
  if (!(await models.isChosen('authoring'))) return { ...(await offline()), engine: OFFLINE, notice: null };
  try {
    const { value, engine, passedOver } = await ask();
    const [passed] = passedOver;
    return { ...ready(value), engine, notice: passed ? `passed-over:${passed.code}` : null };
  } catch (error) {
    if (!(error instanceof AiError) || error.code === 'CANCELLED') throw error;
    return { ...(await offline()), engine: OFFLINE, notice: `offline-fallback:${error.code}` };
  }
}
