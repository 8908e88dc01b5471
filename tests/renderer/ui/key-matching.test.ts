import { describe, expect, it } from 'vitest';
import { type KeyStroke, matchesStep } from '../../../src/renderer/ui/key-matching.ts';

const stroke = (key: string, held: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('a key stroke', () => {
  it('means Ctrl on most machines and ⌘ on a Mac', () => {
    expect({
      elsewhere: [
        matchesStep('mod+k', stroke('k', { ctrlKey: true }), false),
        matchesStep('mod+k', stroke('k', { metaKey: true }), false),
      ],
      mac: [
        matchesStep('mod+k', stroke('k', { metaKey: true }), true),
        matchesStep('mod+k', stroke('k', { ctrlKey: true }), true),
      ],
    }).toEqual({ elsewhere: [true, false], mac: [true, false] });
  });

  it('of a single key is not taken for one with a modifier', () => {
    expect([
      matchesStep('j', stroke('j'), false),
      matchesStep('j', stroke('j', { ctrlKey: true }), false),
      matchesStep('j', stroke('j', { altKey: true }), false),
      matchesStep('j', stroke('j', { metaKey: true }), false),
      matchesStep('j', stroke('J', { shiftKey: true }), false),
      matchesStep('j', stroke('J'), false),
    ]).toEqual([true, false, false, false, false, true]);
  });

  it('counts as a question mark wherever the keyboard puts it', () => {
    expect([
      matchesStep('?', stroke('?', { shiftKey: true }), false),
      matchesStep('?', stroke('?'), false),
      matchesStep('/', stroke('/', { shiftKey: true }), false),
    ]).toEqual([true, true, true]);
  });
});
