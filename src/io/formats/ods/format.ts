import { staged } from '../../../diagnostics/diagnostic.ts';
import { refuse } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import type { ZipFormat } from '../format.ts';
import { readOds } from './read-ods.ts';

/** Spreadsheets of OpenDocument: LibreOffice, Google, Excel. */
export const ods: ZipFormat = {
  container: 'open-document',
  looks: (has, file) => has(/^mimetype$/) && has(/^content\.xml$/) && !/\.(odt|odp|odg)$/i.test(file),
  type: /\.spreadsheet(-template)?$/,
  received: { kind: 'spreadsheet' },
  names: { ods: ['ots'] },
  read: ({ zip, file }) => {
    return staged(readOds(zip, file, typesIn(zip, file)), []);
  },
};

/** Media types of what the package holds, by address. With a password the parts are there, but nobody can read them. */
function typesIn(zip: Zip, file: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const part = 'META-INF/manifest.xml';
  const manifest = zip.part(part);
  if (manifest === null) return types;
  walkXml(manifest, file, part, {
    open: ({ name, attribute }) => {
      if (name === 'encryption-data') refuse('TD1010', { file }, {});
      if (name === 'file-entry')
        types.set(attribute('manifest:full-path') ?? '', attribute('manifest:media-type') ?? '');
    },
  });
  return types;
}
