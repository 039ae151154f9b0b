import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { builtProgram } from '../support/built-program.ts';

describe('whoever stops listening', () => {
  it.each([['--help'], ['tieuchi', 'danhsach'], ['tonghop', '2022', '--thu-muc', '/nowhere']])(
    'ends “thidua %s …” without a word of the program about it',
    async (...args) => {
      const { main } = await builtProgram();
      const line = ['node', main, ...args].map((word) => `'${word}'`).join(' ');
      const { stderr } = spawnSync('sh', ['-c', `{ ${line} 2>&3 | true; } 3>&2`], { encoding: 'utf8' });
      expect(stderr).not.toMatch(/EPIPE|at .*node:/u);
    },
  );
});
