import type { Check } from '../../contract/workspace.ts';
import { checkInstallation } from '../diagnostics/check-installation.ts';

/** `candor doctor`: what is there and what is missing, with the remedy. Returns 1 where something required is missing. */
export async function doctorCommand({ json, data }: { json: boolean; data: string }): Promise<number> {
  const checks = await checkInstallation({ dataFolder: data });
  process.stdout.write(
    json ? `${JSON.stringify(checks, null, 2)}\n` : `${checks.map(checkLines).join('\n')}\n`,
  );
  return checks.every(({ ok, required }) => ok || !required) ? 0 : 1;
}

function checkLines({ name, ok, required, detail, remedy }: Check): string {
  const mark = ok ? 'ok     ' : required ? 'MISSING' : 'without';
  return `${mark}  ${name.padEnd(11)}  ${detail}${remedy === null ? '' : `\n${' '.repeat(22)}${remedy}`}`;
}
