import { refuse } from '../refusal.ts';
import { walkXml } from '../xml/walk-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import type { IdentifiedZip, OleFormat, PlainFormat, ZipFormat } from './format.ts';
import type { Head } from './head.ts';
import { oleFormats, plainFormats, zipFormats } from './registry.ts';
import { readRelationships, requiredPart } from './xlsx/relationships.ts';

/** The format of a file that is in no container: by its content, else by its name. */
export function identifyPlain(head: Head): PlainFormat {
  return required(
    plainFormats.find(({ begins }) => begins?.(head) === true) ??
      plainFormats.find(({ isNamed }) => isNamed?.(head) === true),
  );
}

/** The format of an OLE file by the names of its streams. */
export function identifyOle(names: readonly string[]): OleFormat {
  const found = new Set(names.map((name) => name.toLowerCase()));
  return required(
    oleFormats.find(({ holds }) => holds.length === 0 || holds.some((name) => found.has(name))),
  );
}

/** The format of a zip by the names in it alone: what it was meant to be, sound or not. */
export function guessZip(names: readonly string[], file: string): ZipFormat {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  return required(zipFormats.find(({ looks }) => looks(has, file)));
}

/** The format of a guarded zip, by its content types (Office) or its `mimetype` (OpenDocument). Throws `Refusal`. */
export function identifyZip(zip: Zip, file: string): IdentifiedZip & { readonly format: ZipFormat } {
  const { container, main, type } = mainOf(zip, file);
  const format = zipFormats.find((each) => each.container === container && each.type.test(type));
  return { zip, file, main, type, format: required(format) };
}

function mainOf(zip: Zip, file: string): Pick<IdentifiedZip, 'main' | 'type'> & Pick<ZipFormat, 'container'> {
  const files = { container: 'files', main: '', type: '' } as const;
  const mimetype = zip.part('mimetype');
  if (mimetype !== null) {
    const type = Buffer.from(mimetype).toString('latin1').trim();
    if (!type.startsWith('application/vnd.oasis.opendocument.')) return files;
    return { container: 'open-document', main: 'content.xml', type };
  }
  if (!zip.has('[Content_Types].xml')) return files;
  const main = readRelationships(zip, '', file).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) return refuse('TD1027', { file }, { part: '_rels/.rels' });
  return { container: 'office', main, type: contentTypes(zip, file).get(main.toLowerCase()) ?? '' };
}

/** The last format of each container takes whatever the others do not. */
function required<T>(format: T | undefined): T {
  if (format === undefined) throw new Error('no format takes what is left');
  return format;
}

/** Types of single parts; the default of the extension where a part has none of its own. */
function contentTypes(zip: Zip, file: string): ReadonlyMap<string, string> {
  const part = '[Content_Types].xml';
  const types = new Map<string, string>();
  const defaults = new Map<string, string>();
  walkXml(requiredPart(zip, part, file), file, part, {
    open: ({ name, attribute }) => {
      const type = attribute('ContentType') ?? '';
      if (name === 'Default') defaults.set((attribute('Extension') ?? '').toLowerCase(), type);
      if (name === 'Override')
        types.set((attribute('PartName') ?? '').toLowerCase().replace(/^\//, ''), type);
    },
  });
  for (const name of zip.names) {
    const key = name.toLowerCase();
    const type = defaults.get(key.slice(key.lastIndexOf('.') + 1));
    if (type !== undefined && !types.has(key)) types.set(key, type);
  }
  return types;
}
