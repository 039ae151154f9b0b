import { receiveLimits } from '../../../src/received/arrivals/receive-limits.ts';
import { openFiles } from '../../support/receive-files.ts';

export const reproduce = async () =>
  (await openFiles({ 'video.mp4': new Uint8Array(receiveLimits.fileBytes + 1) })).diagnostics;
