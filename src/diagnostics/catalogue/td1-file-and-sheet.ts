import { brokenFileFaults } from './td10-broken-file.ts';
import { fileFormatFaults } from './td10-file-format.ts';

/** TD1xxx: files, sheets and headers. */
export const fileAndSheetFaults = {
  ...fileFormatFaults,
  ...brokenFileFaults,
};
