import type { Scrambler } from './scramble.ts';

/** A table in text (`.csv`, `.tsv`, `.txt`): cell by cell. */
export function anonymousTable(text: string, to: Scrambler): string {
  return text.replace(/[^;,\t\r\n"|]+/gu, (cell) =>
    /^[-+]?\d+(?:\.\d+)?$/u.test(cell) ? to.number(cell) : to.text(cell),
  );
}

/** Values that are the tool's own, whatever they stand beside. */
const KEPT =
  /^(?:null|true|false|~|thidua-[\w/-]+|[A-Za-z]+(?:-[A-Za-z]+){2,}|none|\d{4}-\d{2}-\d{2}|\d{2}-\d{2}|\d+-[A-Z-]+(?:\/[\d.]+)?)$/u;

/** A settings file line by line, sound or not: keys, indents and signs stay, comments go. */
export function anonymousYaml(text: string, to: Scrambler): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .map((line) =>
      withoutComment(line).replace(
        /([A-Za-z]\w*:(?=\s|$))|([^\s:,[\]{}'"-][^,[\]{}'"\r]*)/gu,
        (piece, key?: string) => {
          if (key !== undefined || KEPT.test(piece.trim())) return piece;
          const inside = /^([A-Za-z]\w*:\s+)(.*)$/u.exec(piece);
          if (inside === null) return to.text(piece);
          const [, name = '', value = ''] = inside;
          return KEPT.test(value.trim()) ? piece : `${name}${to.text(value)}`;
        },
      ),
    )
    .join('\n');
}

function withoutComment(line: string): string {
  const at = line.indexOf(' #');
  return at === -1 ? line : line.slice(0, at);
}
