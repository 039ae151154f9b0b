import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What official papers are set in: Times New Roman itself, a font whose letters are as wide (lines break alike), neither, or
 * nobody can tell because no folder of fonts can be read.
 */
export type PaperFont = 'same' | 'alike' | 'none' | 'unknown';

/** Which of these the machine has. */
export async function paperFontOf(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<PaperFont> {
  let found: PaperFont = 'unknown';
  for (const folder of foldersOf(platform, env)) {
    const names = await readdir(folder, { recursive: true }).catch(() => null);
    if (names === null) continue;
    if (names.some((name) => TIMES.test(name))) return 'same';
    if (names.some((name) => ALIKE.test(name))) found = 'alike';
    else if (found === 'unknown') found = 'none';
  }
  return found;
}

/** `times.ttf` of Windows, `Times New Roman.ttf` of macOS, `Times_New_Roman.ttf` of Linux packages. */
const TIMES = /(?:^|[/\\])times(?:[ _-]?new[ _-]?roman[^/\\]*)?\.(?:ttf|ttc|otf)$/iu;
/** Made to take the place of Times New Roman, letter for letter as wide. */
const ALIKE = /(?:^|[/\\])(?:LiberationSerif|Tinos)-Regular\.(?:ttf|otf)$/iu;

function foldersOf(platform: string, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const home = env.HOME ?? env.USERPROFILE ?? '';
  const own = (...parts: readonly string[]) => (home === '' ? [] : [join(home, ...parts)]);
  if (platform === 'win32')
    return [
      join(env.SystemRoot ?? env.SYSTEMROOT ?? 'C:\\Windows', 'Fonts'),
      ...(env.LOCALAPPDATA === undefined ? [] : [join(env.LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')]),
    ];
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', ...own('Library', 'Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...own('.fonts'), ...own('.local', 'share', 'fonts')];
}
