import { strToU8, type Zippable, zipSync } from 'fflate';
import { decodeXml } from '../../../io/xml/decode-xml.ts';
import { walkXml } from '../../../io/xml/walk-xml.ts';
import { partKey } from '../../../io/zip/guard.ts';
import type { Zip } from '../../../io/zip/open-zip.ts';

/** DOS time has no earlier day; the same bytes everywhere. */
const ZIP_TIME = new Date(1980, 0, 1);

/** The parts of a package while some of them change. */
export type Parts = {
  /** Text of an XML part; null where there is none. */
  readonly text: (name: string) => string | null;
  readonly set: (name: string, text: string) => void;
  readonly has: (name: string) => boolean;
};

/** Opens a guarded package to change some of its XML parts. */
export function openParts(
  zip: Zip,
  file: string,
): Parts & { readonly toZip: (removed: ReadonlySet<string>) => Uint8Array } {
  const changed = new Map<string, { readonly name: string; readonly text: string }>();
  return {
    text: (name) => {
      const known = changed.get(partKey(name));
      if (known !== undefined) return known.text;
      const bytes = name === '' ? null : zip.part(name);
      if (bytes === null) return null;
      // The scanner of tags counts on what the strict parser has found in order.
      walkXml(bytes, file, name, { open: () => undefined });
      return decodeXml(bytes, file, name);
    },
    set: (name, text) => {
      changed.set(partKey(name), {
        name,
        text: text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/u, '$1"UTF-8"'),
      });
    },
    has: (name) => zip.has(name) || changed.has(partKey(name)),
    toZip: (removed) => {
      const parts: Record<string, Uint8Array> = Object.create(null);
      for (const name of zip.names) {
        if (name.endsWith('/') || removed.has(partKey(name))) continue;
        const known = changed.get(partKey(name));
        const bytes = known === undefined ? zip.part(name) : strToU8(known.text);
        if (bytes !== null) parts[name] = bytes;
      }
      for (const [key, { name, text }] of changed) if (!zip.has(key)) parts[name] = strToU8(text);
      return zipSync(parts as Zippable, { level: 6, mtime: ZIP_TIME });
    },
  };
}
