import type { TFunction } from 'i18next';
import type { ImportId } from '../../../contract/common.ts';
import { client } from '../../app/client.ts';
import type { Formats } from '../../app/formats.ts';
import { notify } from '../../ui/toast.tsx';
import { importWords, isRunning } from './import-words.ts';

/** How often (milliseconds) a running import is asked for. */
const ASK_AGAIN = 1_000;

/** Waits for an import to end and says how it went, wherever the reader is by then. Gives up when it cannot be asked for. */
export async function tellOutcome(
  id: ImportId,
  show: () => void,
  t: TFunction<'intake'>,
  formats: Formats,
): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
    const made = await client.intake.get({ id });
    if (isRunning(made)) continue;
    const { failed } = made.counts;
    const text = failed > 0 ? t('notRead', { count: failed, shown: formats.number(failed) }) : undefined;
    notify(importWords(made, t, formats), {
      id: `import ${id}`,
      action: { label: t('show'), run: show },
      ...(text ? { text } : {}),
    });
    return;
  }
}
