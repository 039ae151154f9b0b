import { brokenFileFaults } from './td10-broken-file.ts';
import { fileFormatFaults } from './td10-file-format.ts';
import { mailFaults } from './td106-mail.ts';
import { trueCauseFaults } from './td107-true-cause.ts';

/** TD1xxx: files, sheets and headers. */
export const fileAndSheetFaults = {
  ...fileFormatFaults,
  ...brokenFileFaults,
  ...mailFaults,
  ...trueCauseFaults,
};
