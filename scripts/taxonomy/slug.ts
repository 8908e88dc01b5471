import { foldWord } from '../../src/main/skills/tokenise.ts';

const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/c\+\+/gu, 'cpp'],
  [/c#/gu, 'csharp'],
  [/f#/gu, 'fsharp'],
  [/^\.net/gu, 'dotnet'],
  [/\+/gu, ' plus'],
  [/#/gu, ' sharp'],
];

/** Lower-case words joined by hyphens: the stable part of an id. */
export function slug(name: string): string {
  let text = foldWord(name);
  for (const [sign, word] of SPELLED) text = text.replace(sign, word);
  return text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
}
