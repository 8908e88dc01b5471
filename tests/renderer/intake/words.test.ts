import { describe, expect, it } from 'vitest';
import { FileFailure } from '../../../src/contract/intake.ts';
import words from '../../../src/renderer/app/locales/en/intake.json' with { type: 'json' };
import { filesOf, isMeant } from '../../../src/renderer/features/intake/dropped-files.ts';

describe('files that are handed in', () => {
  it('leave out what operating systems put beside them', () => {
    const paths = [
      'a/cv.pdf',
      'a/.DS_Store',
      '__MACOSX/a/cv.pdf',
      'Thumbs.db',
      'b/desktop.ini',
      '.hidden/cv.pdf',
    ];
    expect(paths.filter(isMeant)).toEqual(['a/cv.pdf']);
  });

  it('keep their folder in the path', () => {
    const file = new File(['x'], 'cv.pdf');
    Object.defineProperty(file, 'webkitRelativePath', { value: 'team/cv.pdf' });
    expect(filesOf([file, new File(['y'], 'b.txt')]).map(({ path }) => path)).toEqual([
      'team/cv.pdf',
      'b.txt',
    ]);
  });
});

describe('a file that failed', () => {
  it('says what is wrong and what to do, for every reason there is', () => {
    const said: Record<string, { what: string; remedy: string }> = words.failure;
    expect(FileFailure.options.filter((code) => !said[code]?.what || !said[code]?.remedy)).toEqual([]);
  });
});
