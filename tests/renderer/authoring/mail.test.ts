import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stage } from '../../../src/contract/pipeline.ts';
import { likelyMail } from '../../../src/renderer/features/authoring/mail-kind.ts';
import { mailLink } from '../../../src/renderer/features/authoring/mail-link.ts';

describe('a link to the mail program', () => {
  it('carries address, subject and text, whatever signs they hold', () => {
    const words = fc.string({ maxLength: 60, unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(words, words, (subject, text) => {
        const link = new URL(mailLink('ada@example.org', subject, text) ?? '');
        expect([link.pathname, link.searchParams.get('subject'), link.searchParams.get('body')]).toEqual([
          'ada@example.org',
          subject,
          text,
        ]);
      }),
    );
  });

  it('cannot be made to name another address or field', () => {
    const link = mailLink('ada@example.org?bcc=x@example.com', 'Hello&cc=y@example.com', 'a\nb') ?? '';
    expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(link).toContain('a%0D%0Ab');
  });

  it('is not offered where it would be cut off', () => {
    expect([mailLink(null, 'Short', 'text'), mailLink(null, 'Long', 'ä'.repeat(2000))]).toEqual([
      'mailto:?subject=Short&body=text',
      null,
    ]);
  });
});

describe('the mail most likely wanted', () => {
  it('follows the stage', () => {
    expect(Stage.options.map((stage) => likelyMail(stage))).toEqual([
      'follow-up',
      'follow-up',
      'accept',
      'accept',
      'accept',
      'decline',
      'follow-up',
    ]);
  });
});
