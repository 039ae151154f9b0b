import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { saidWhenGoingOn } from '../../support/former-workspace.ts';

export const reproduce = (): Promise<readonly Diagnostic[]> => saidWhenGoingOn(['--nam', '2031']);
