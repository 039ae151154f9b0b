import { readingBounds } from '../../../src/io/limits.ts';
import { buildXls } from '../../support/hostile/build-ole.ts';
import { readInFolder } from '../../support/read-in-folder.ts';

export const reproduce = () =>
  readInFolder({ 'a.xls': buildXls([['Mã']]) }, { bounds: { ...readingBounds, bytes: 1 } });
