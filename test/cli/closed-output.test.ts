import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

describe('whoever stops listening', () => {
  it.each([['--help'], ['tieuchi', 'danhsach'], ['tonghop', '2022', '--thu-muc', '/nowhere']])(
    'ends “thidua %s …” without a word of the program about it',
    (...args) => {
      const line = ['node', '--import', 'tsx', main, ...args].map((word) => `'${word}'`).join(' ');
      const { stderr } = spawnSync('sh', ['-c', `{ ${line} 2>&3 | true; } 3>&2`], { encoding: 'utf8' });
      expect(stderr).not.toMatch(/EPIPE|at .*node:/u);
    },
  );
});
