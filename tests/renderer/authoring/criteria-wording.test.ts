import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../src/main/bias/check-wording.ts';
import { joinedLabels, labelFindings } from '../../../src/renderer/features/authoring/criteria-wording.ts';

describe('wording of criteria', () => {
  it('is told of the criterion it stands in, counted from its beginning', () => {
    const labels = ['Python, 3 years', 'Male', 'SQL'];
    const findings = labelFindings(labels, checkWording(joinedLabels(labels), 'en', 'criterion'));
    expect(findings.map(({ index, start, end, severity }) => ({ index, start, end, severity }))).toEqual([
      { index: 1, start: 0, end: 4, severity: 'block' },
    ]);
  });
});
