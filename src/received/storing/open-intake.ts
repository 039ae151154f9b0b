import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type LoggingDisk, realDisk } from '../../io/disk.ts';
import type { YearPaths } from '../../workspace/paths.ts';
import { type IntakeLogFile, openIntakeLog } from './log-file.ts';
import { openReceivedFolder, type ReceivedFolder } from './received-folder.ts';

/** A year's `nhan/` and `so-nhan.csv`, open to take in more; `log.close()` when done. */
export type Intake = { readonly folder: ReceivedFolder; readonly log: IntakeLogFile };

/**
 * Opens both, the log first: while it cannot be added to, nothing is kept. Null, with the reason, where it is not as
 * this tool can go on with. Throws `DiskError`.
 */
export async function openIntake(
  paths: Pick<YearPaths, 'received' | 'intakeLog'>,
  disk: LoggingDisk = realDisk,
): Promise<Staged<Intake | null>> {
  const log = await openIntakeLog(paths.intakeLog, disk);
  if (log.value === null) return staged(null, log.diagnostics);
  try {
    const folder = await openReceivedFolder(paths.received, log.value.lines, disk);
    return staged({ folder, log: log.value });
  } catch (cause) {
    await log.value.close();
    throw cause;
  }
}
