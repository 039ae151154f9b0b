import { contentTypesPart } from '../../ooxml/content-types.ts';
import { refuse } from '../refusal.ts';
import type { Zip } from '../zip/open-zip.ts';
import { contentTypesOf, relationshipsOf } from '../zip/package-parts.ts';
import type { IdentifiedZip, OleFormat, PlainFormat, ZipFormat } from './format.ts';
import type { Head } from './head.ts';
import { oleFormats, plainFormats, zipFormats } from './registry.ts';

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
  if (!zip.has(contentTypesPart)) return files;
  const main = relationshipsOf(zip, '', file).find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined) return refuse('TD1027', { file }, { part: '_rels/.rels' });
  return { container: 'office', main, type: contentTypesOf(zip, file).typeOf(main) };
}

/** The last format of each container takes whatever the others do not. */
function required<T>(format: T | undefined): T {
  if (format === undefined) throw new Error('no format takes what is left');
  return format;
}
