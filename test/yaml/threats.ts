import type { YamlFaultKind } from '../../src/yaml/yaml-fault.ts';

/** What a YAML file may do to us: how to make it from a good one, and what must be said, from top to bottom. */
export type YamlThreat = {
  readonly name: string;
  readonly make: (good: string) => string | Uint8Array;
  /** Kind and place of each fault; lines that begin with `+` are counted from the end of the good file. */
  readonly said: readonly (readonly [kind: YamlFaultKind, place: string])[];
  /** A piece of what is said. */
  readonly words: string;
};

const after = (more: string) => (good: string) => `${good}${more}`;
const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return bytes;
};

const BOMB = `a1: &a1 [x, x, x, x, x, x, x, x, x, x]\n${Array.from(
  { length: 9 },
  (_, index) =>
    `a${index + 2}: &a${index + 2} [${Array.from({ length: 10 }, () => `*a${index + 1}`).join(', ')}]\n`,
).join('')}`;

/** Each is made from every kind of file; what is said is the same but for the codes. */
export const YAML_THREATS: readonly YamlThreat[] = [
  {
    name: 'an anchor',
    make: after('la: &ten x\n'),
    said: [
      ['unknown-key', '+1:1'],
      ['feature', '+1:10'],
    ],
    words: '&ten',
  },
  {
    name: 'an alias',
    make: after('la: *ten\n'),
    said: [
      ['unknown-key', '+1:1'],
      ['feature', '+1:5'],
    ],
    words: '*ten',
  },
  { name: 'an alias bomb', make: after(BOMB), said: [], words: '*a9' },
  {
    name: 'a merge',
    make: after('<<: { la: 1 }\n'),
    said: [['feature', '+1:1']],
    words: '<<',
  },
  {
    name: 'a tag',
    make: after('la: !!js/function "x"\n'),
    said: [
      ['unknown-key', '+1:1'],
      ['feature', '+1:19'],
    ],
    words: 'dấu !',
  },
  {
    name: 'a %TAG line',
    make: (good) => `%TAG ! tag:example.com,2000:\n---\n${good}`,
    said: [['feature', '1:1']],
    words: '%TAG',
  },
  {
    name: 'a list as a key',
    make: after('? [a]\n: 1\n'),
    said: [['feature', '+1:3']],
    words: 'Tên mục phải là một từ',
  },
  {
    name: '__proto__',
    make: after('__proto__: { a: 1 }\n'),
    said: [['feature', '+1:1']],
    words: '__proto__',
  },
  {
    name: 'constructor',
    make: after('constructor: 1\n'),
    said: [['unknown-key', '+1:1']],
    words: '“constructor”',
  },
  { name: 'NUL', make: after('# a\u0000b\n'), said: [['character', '+1:4']], words: 'U+0000' },
  {
    name: 'an invisible letter',
    make: after('# a\u200Bb\n'),
    said: [['character', '+1:4']],
    words: 'U+200B',
  },
  { name: 'text turned around', make: after('# \u202Eb\n'), said: [['character', '+1:3']], words: 'U+202E' },
  {
    name: 'a letter lost before',
    make: after('# a\uFFFD\n'),
    said: [['character', '+1:4']],
    words: 'U+FFFD',
  },
  {
    name: 'two lines with bad letters and an unknown key',
    make: after('# a\u0000\u0000\u0007\n# \u0000\nla: 1\n'),
    said: [
      ['character', '+1:4'],
      ['character', '+1:6'],
      ['character', '+2:3'],
      ['unknown-key', '+3:1'],
    ],
    words: 'U+0007',
  },
  {
    name: 'a tab for indentation',
    make: after('la:\n\tb: 1\n'),
    said: [['syntax', '+2:1']],
    words: 'phím Tab',
  },
  {
    name: 'a key twice',
    make: after('schema: x\nschema: y\n'),
    said: [
      ['double-key', '+1:1'],
      ['double-key', '+2:1'],
    ],
    words: 'Mục “schema” đã ghi ở dòng',
  },
  {
    name: 'a misspelt key',
    make: (good) => good.replace('schema:', 'shcema:'),
    said: [
      ['missing-key', 'schema:1'],
      ['unknown-key', 'schema:1'],
    ],
    words: 'Có phải ý là “schema”? Các mục được ghi ở đây: schema, ',
  },
  {
    name: 'a wrong schema',
    make: (good) => good.replace('schema: thidua', 'schema: thidau'),
    said: [['wrong-value', 'schema:9']],
    words: ' thidua-',
  },
  {
    name: 'a list for a word',
    make: (good) => good.replace(/schema: (.*)/, 'schema: [$1]'),
    said: [['wrong-value', 'schema:9']],
    words: 'ghi một danh sách 1 phần tử',
  },
  ...(['.nan', '-.inf', '010', '0x1F', '0o17', '1e3', '+5', '.5', '12345678901234567890'] as const).map(
    (written): YamlThreat => ({
      name: `the number ${written}`,
      make: after(`la: ${written}\n`),
      said: [
        ['unknown-key', '+1:1'],
        ['number', '+1:5'],
      ],
      words: `“${written}” không phải cách viết số thông thường`,
    }),
  ),
  {
    name: '5,000 brackets inside each other',
    make: after(`la: ${'['.repeat(5000)}${']'.repeat(5000)}\n`),
    said: [['syntax', '+1:51']],
    words: 'lồng nhau quá nhiều cấp',
  },
  {
    name: 'dashes without end',
    make: after(`la:\n  ${'- '.repeat(50_000)}\n`),
    said: [['syntax', '+2:95']],
    words: 'lồng nhau quá nhiều cấp',
  },
  {
    name: '600 levels of indentation',
    make: after(Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}la:\n`).join('')),
    said: [['syntax', '+48:48']],
    words: 'lồng nhau quá nhiều cấp',
  },
  { name: 'a second document', make: after('---\nla: 1\n'), said: [['syntax', '+1:1']], words: 'nhiều phần' },
  { name: 'an open quote', make: after('la: "x\n'), said: [['syntax', '+2:1']], words: 'dấu nháy' },
  {
    name: 'a colon in plain text',
    make: after('la: loại: hồ sơ\n'),
    said: [['syntax', '+1:5']],
    words: 'dấu nháy kép',
  },
  { name: '256 KB and one letter', make: padded(256 * 1024 + 1), said: [['size', '-']], words: '256 KB' },
  {
    name: 'UTF-16 as Notepad saved it',
    make: (good) => utf16(`\uFEFF${good}`, false),
    said: [['encoding', '-']],
    words: 'Unicode',
  },
  {
    name: 'UTF-16, the other byte first',
    make: (good) => utf16(`\uFEFF${good}`, true),
    said: [['encoding', '-']],
    words: 'UTF-16',
  },
  {
    name: 'UTF-16 without a mark',
    make: (good) => utf16(good.slice(0, 40), false),
    said: [['encoding', '-']],
    words: 'chọn UTF-8 rồi lưu đè',
  },
  {
    name: 'an old code page',
    make: () => new Uint8Array([0x61, 0x3a, 0x20, 0xd0, 0xf4, 0xec, 0x0a]),
    said: [['encoding', '-']],
    words: 'bảng mã cũ',
  },
  { name: 'nothing', make: () => '', said: [['wrong-value', '1:1']], words: 'Tệp này để trống' },
  { name: 'a comment', make: () => '# x\n', said: [['wrong-value', '1:1']], words: 'Tệp này để trống' },
  { name: 'a word', make: () => 'xin chào', said: [['wrong-value', '1:1']], words: 'tên mục: nội dung' },
  {
    name: 'a list',
    make: () => '- 1\n- 2\n',
    said: [['wrong-value', '1:1']],
    words: 'một danh sách 2 phần tử',
  },
];

/** A good file made longer by a comment, to so many bytes. */
export function padded(bytes: number): (good: string) => string {
  return (good) => {
    const size = new TextEncoder().encode(good).length;
    const lines = `${'x'.repeat(99)}\n`.repeat(Math.ceil(bytes / 100)).replaceAll(/^xx/gmu, '# ');
    return `${good}# ${lines}`.slice(0, good.length + bytes - size);
  };
}
