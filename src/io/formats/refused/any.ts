import { refusedPlain } from './refused.ts';

/** Nothing at all. */
export const empty = refusedPlain(
  { begins: ({ bytes }) => bytes.length === 0 },
  { code: 'TD1001', values: {} },
  'tệp rỗng (0 byte)',
);

/** Adobe's own readers accept the header anywhere in the first kilobyte. */
export const pdf = refusedPlain(
  { begins: ({ letters }) => letters.slice(0, 1024).includes('%PDF-') },
  { code: 'TD1003', values: {} },
  'tệp PDF',
);

/** Whatever is left. */
export const unknown = refusedPlain(
  { isNamed: () => true },
  { code: 'TD1011', values: {} },
  'tệp không rõ loại',
);
