import { refusedPlain } from './refused.ts';

/** Pictures, by their signatures. */
export const pictures = (
  [
    ['JPEG', /^\xff\xd8\xff/],
    ['PNG', /^\x89PNG\r\n\x1a\n/],
    ['GIF', /^GIF8[79]a/],
    ['BMP', /^BM.{4}\0\0\0\0/s],
    ['TIFF', /^(II\*\0|MM\0\*)/],
    ['WebP', /^RIFF.{4}WEBP/s],
    ['HEIC', /^.{4}ftyp(heic|heix|mif1|avif)/s],
  ] as const
).map(([kind, signature]) =>
  refusedPlain(
    { begins: ({ letters }) => signature.test(letters) },
    { code: 'TD1004', values: { kind } },
    'tệp ảnh',
  ),
);
