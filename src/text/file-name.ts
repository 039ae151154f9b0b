import { looseKey } from './fold.ts';

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 80;

/**
 * A file name (no extension) that every system takes: small letters without marks, digits and hyphens, at most
 * 80 of them: `Phường Đông Vệ` is `phuong-dong-ve`. Never empty, never a name that Windows keeps for itself.
 */
export function fileNameOf(text: string): string {
  const name = looseKey(text)
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  if (name === '') return 'khong-ten';
  return RESERVED.test(name) ? `tep-${name}` : name;
}
