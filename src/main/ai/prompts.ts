import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AiTask, type Prompt } from '../../contract/ai.ts';
import { hashOf } from './hash.ts';
import type { Message } from './provider.ts';

/** A prompt file: `<task>.<name>.v<version>.md`, with a part for the system and one for the user. `{{slot}}` is filled in. */
export interface PromptFile extends Prompt {
  system: string;
  user: string;
}

const FILE = /^([a-z]+)\.([a-z-]+)\.v(\d+)\.md$/;

/** All prompts as they ship. A changed prompt is a new file: the log names versions, and a version never changes. */
export function loadPrompts(resourcesFolder: string): PromptFile[] {
  const folder = join(resourcesFolder, 'prompts');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const [, task, name, version] = FILE.exec(file) ?? [];
      if (!task || !name || !version) return [];
      const text = readFileSync(join(folder, file), 'utf8');
      const [system, user] = text.split(/^## user\n/m);
      return [
        {
          name,
          version,
          task: AiTask.parse(task),
          text,
          system: (system ?? '').replace(/^## system\n/m, '').trim(),
          user: (user ?? '').trim(),
        },
      ];
    });
}

/** The newest version of a prompt. @throws Error when it does not ship. */
export function promptNamed(prompts: readonly PromptFile[], name: string): PromptFile {
  const versions = prompts.filter((prompt) => prompt.name === name);
  const newest = versions.toSorted((a, b) => Number(b.version) - Number(a.version))[0];
  if (!newest) throw new Error(`resources/prompts has no prompt "${name}".`);
  return newest;
}

/** A slot's value: a plain word of ours, or data from outside, which is fenced. */
export type SlotValue = string | { data: string };

/**
 * Fills a prompt. Data stands between marks its author cannot have known (they are made from the data itself), and the system part says
 * that nothing between them is an instruction.
 */
export function filledPrompt(prompt: PromptFile, values: Readonly<Record<string, SlotValue>>): Message[] {
  const fill = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => {
      const value = values[slot];
      if (value === undefined) throw new Error(`The prompt "${prompt.name}" wants a value for ${slot}.`);
      return typeof value === 'string' ? value : fenced(value.data);
    });
  return [
    { role: 'system', content: fill(prompt.system) },
    { role: 'user', content: fill(prompt.user) },
  ];
}

function fenced(data: string): string {
  const mark = `DATA ${hashOf(data).slice(0, 16)}`;
  return `<<<${mark}\n${data}\n${mark}>>>`;
}
