import { errorCode } from './disk-error.ts';

/** Whether a process of this computer still runs. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs, but belongs to someone else.
    return errorCode(cause) === 'EPERM';
  }
}
