import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidWhenGoingOn } from '../../support/former-workspace.ts';

/** The old workspace has lost its criteria. */
export const reproduce = (): Promise<readonly Diagnostic[]> =>
  saidWhenGoingOn([], (former) => rm(join(former, 'tieu-chi'), { recursive: true }));
