import { expect, it } from 'vitest';
import { tokenIn } from '../../../src/renderer/app/link-token.ts';

it('takes a token from the link alone, and no address of the page for one', () => {
  expect([
    tokenIn('#token=aB3-_x'),
    tokenIn('#/jobs'),
    tokenIn(''),
    tokenIn('#token='),
    tokenIn('#token=a b'),
  ]).toEqual(['aB3-_x', null, null, null, null]);
});
