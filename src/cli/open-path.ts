import { spawn } from 'node:child_process';

/** How long a program that opens files may take to say that it cannot. */
const PATIENCE_MS = 3000;

/** The program of the system that opens a file or folder with whatever is meant for it, and what it is given; null where there is no desktop. */
export function openerOf(
  path: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): { readonly command: string; readonly args: readonly string[]; readonly isSilent: boolean } | null {
  // Explorer takes the path as one argument without a shell between, so that no sign in a name means anything; its exit
  // code says nothing.
  if (platform === 'win32')
    return { command: 'explorer.exe', args: [path.replaceAll('/', '\\')], isSilent: true };
  if (platform === 'darwin') return { command: 'open', args: [path], isSilent: false };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return null;
  return { command: 'xdg-open', args: [path], isSilent: false };
}

/** Opens a file or folder on the desktop; false where there is none, or nothing there opens it. */
export async function openPath(
  path: string,
  {
    platform,
    env,
  }: { readonly platform: string; readonly env: Readonly<Record<string, string | undefined>> },
): Promise<boolean> {
  const opener = openerOf(path, platform, env);
  if (opener === null) return false;
  return new Promise((resolve) => {
    const child = spawn(opener.command, opener.args, { detached: true, stdio: 'ignore', env: { ...env } });
    // A program that stays is the one that shows the file.
    const timer = setTimeout(() => resolve(true), PATIENCE_MS);
    child.once('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(opener.isSilent || code === 0);
    });
    child.unref();
  });
}
