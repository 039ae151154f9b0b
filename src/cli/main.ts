import { setFlagsFromString } from 'node:v8';
import { toolVersion } from '../version.ts';

// Answered before anything is loaded: the question is asked often, and by other programs.
if (process.argv.length === 3 && ['--version', '-V'].includes(process.argv[2] ?? '')) {
  process.stdout.write(`${toolVersion}\n`);
} else {
  // V8 lets its memory grow to three or four times what is alive before it clears it; twice costs hardly more time.
  setFlagsFromString('--heap-growing-percent=100');
  const { mindOutput } = await import('./output.ts');
  mindOutput();
  const typed = process.argv.slice(2);
  const { partArguments } = await import('./windows-arguments.ts');
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(process.platform === 'win32' ? partArguments(typed) : typed);
}
