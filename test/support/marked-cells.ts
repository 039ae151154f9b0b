import { strFromU8, unzipSync } from 'fflate';
import { read } from 'xlsx';

/** The cells that a copy colours, as `Tập thể!H14 error`, sorted; read from its parts, not by what wrote them. */
export function colouredCells(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const styles = text('xl/styles.xml');
  const fills = elements(inside(styles, 'fills'), 'fill').map(
    (fill) => /fgColor rgb="FF(FFC7CE|FFD966)"/u.exec(fill)?.[1] ?? null,
  );
  const formats = elements(inside(styles, 'cellXfs'), 'xf').map(
    (format) => fills[Number(/fillId="(\d+)"/u.exec(format)?.[1] ?? 0)] ?? null,
  );
  return sheetsOf(parts)
    .flatMap(({ name, part }) =>
      [...text(part).matchAll(/<(?:\w+:)?c\b([^>]*)>/gu)].flatMap(([, attributes = '']) => {
        const colour = formats[Number(/\ss="(\d+)"/u.exec(attributes)?.[1] ?? 0)];
        const cell = /\sr="([A-Z]+\d+)"/u.exec(attributes)?.[1];
        return colour ? [`${name}!${cell} ${colour === 'FFC7CE' ? 'error' : 'warning'}`] : [];
      }),
    )
    .sort();
}

/** The comments of a copy by `sheet!cell`, as SheetJS reads them. */
export function commentsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const book = read(bytes, { type: 'array' });
  return new Map(
    book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name] ?? {}).flatMap(([cell, content]) => {
        const notes = (content as { c?: readonly { t?: string }[] }).c;
        return notes === undefined
          ? []
          : [[`${name}!${cell}`, notes.map(({ t }) => t ?? '').join('\n')] as const];
      }),
    ),
  );
}

/** Names of the parts in which two packages differ, or that only one has. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter(
      (name) => Buffer.compare(old[name] ?? new Uint8Array([0]), now[name] ?? new Uint8Array([1])) !== 0,
    )
    .sort();
}

function sheetsOf(parts: Readonly<Record<string, Uint8Array>>) {
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<[^>]*Relationship\s[^>]*>/gu)].map(([link]) => [
      /\sId="([^"]*)"/u.exec(link)?.[1] ?? '',
      /\sTarget="([^"]*)"/u.exec(link)?.[1] ?? '',
    ]),
  );
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)].map(([sheet]) => {
    const target = targets.get(/r:id="([^"]*)"/u.exec(sheet)?.[1] ?? '') ?? '';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name: /name="([^"]*)"/u.exec(sheet)?.[1] ?? '', part };
  });
}

function inside(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`, 'u').exec(xml)?.[1] ?? '';
}

function elements(xml: string, name: string): readonly string[] {
  return (
    xml.match(new RegExp(`<(?:\\w+:)?${name}\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</(?:\\w+:)?${name}>)`, 'gu')) ?? []
  );
}
