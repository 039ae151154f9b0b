/** TD1xxx: files, sheets and headers. */
export const fileAndSheetFaults = {};
