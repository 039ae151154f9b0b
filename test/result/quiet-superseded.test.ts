import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnose.ts';
import { quietSuperseded } from '../../src/result/quiet-superseded.ts';
import { submission } from '../support/answers.ts';

describe('quietSuperseded', () => {
  it('keeps the faults of a replaced file for the record only', () => {
    const first = submission({
      received: { file: 'lan-1.xlsx', sha256: '', receivedOn: null, sender: null },
    });
    const diagnostics = ['lan-1.xlsx', 'lan-2.xlsx'].map((file) =>
      diagnose('TD5001', { file }, { line: 'TT1.1' }),
    );
    const quiet = quietSuperseded(diagnostics, new Map([[first, 'có bản sau']]));
    expect(quiet.map(({ file, severity }) => [file, severity])).toEqual([
      ['lan-1.xlsx', 'info'],
      ['lan-2.xlsx', 'error'],
    ]);
  });
});
