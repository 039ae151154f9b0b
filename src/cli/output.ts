import { fstatSync } from 'node:fs';

/**
 * Sees to where the output goes: whoever stops listening (`| head`) ends it without a word; a file that Windows is to show begins
 * with the mark of UTF-8, without which its programs take the letters for others. JSON has no mark: programs read it.
 */
export function mindOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EPIPE' && fault.code !== 'EOF') throw fault;
    });
  }
  if (process.platform === 'win32' && isNewFile(1) && !process.argv.includes('--json'))
    process.stdout.write('\uFEFF');
}

function isNewFile(descriptor: number): boolean {
  try {
    const about = fstatSync(descriptor);
    return about.isFile() && about.size === 0;
  } catch {
    return false;
  }
}
