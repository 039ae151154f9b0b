/**
 * What Excel encrypts with, and tries without asking, where somebody protected a workbook but set no password to open it
 * ([MS-OFFCRYPTO] 2.4.2.3): whoever double-clicks such a file reads it.
 */
export const DEFAULT_PASSWORD = 'VelvetSweatshop';
