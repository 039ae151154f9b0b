import type { Threat } from './threat.ts';

const file = 'Phường 7.csv';
const utf8 = (text: string) => (): Uint8Array => Buffer.from(text, 'utf8');
const latin1 = (text: string) => (): Uint8Array => Buffer.from(text, 'latin1');

/** Text files: our own rules decode and split, nothing is guessed to be a number or a date. */
export const csvThreats: readonly Threat[] = [
  {
    name: 'csv with ; and decimal commas, dates as typed',
    file,
    bytes: utf8('Mã;Điểm;Ngày\r\nTT1.1;8,5;05/11/2022\r\nTT1.2;1.234,5;\r\n'),
    accepted: [],
    holds: { 'Phường 7!B2': '8,5', 'Phường 7!C2': '05/11/2022', 'Phường 7!B3': '1.234,5' },
  },
  {
    name: 'csv with tabs, quotes and line breaks in quotes',
    file,
    bytes: utf8('a\t"b ""c""\nd"\t"Dân vận khéo" 2022\ne\tf\tg'),
    accepted: [],
    holds: { 'Phường 7!B1': 'b "c"\nd', 'Phường 7!C1': 'Dân vận khéo 2022', 'Phường 7!C2': 'g' },
  },
  {
    name: 'csv with a mark of UTF-8 and sep=',
    file,
    bytes: utf8('\ufeffsep=,\nĐiểm,"8,5"\n'),
    accepted: [],
    holds: { 'Phường 7!A1': 'Điểm', 'Phường 7!B1': '8,5' },
  },
  {
    name: 'csv in UTF-16 with a mark',
    file,
    bytes: () => Buffer.from('\ufeffĐiểm;8,5\n', 'utf16le'),
    accepted: [],
    holds: { 'Phường 7!A1': 'Điểm' },
  },
  {
    name: 'csv in UTF-16 without a mark',
    file,
    bytes: () => Buffer.from('Họ tên;Điểm\nAn;8,5\n', 'utf16le'),
    accepted: [],
    holds: { 'Phường 7!A1': 'Họ tên', 'Phường 7!B2': '8,5' },
  },
  {
    name: 'csv in windows-1258',
    file,
    // Điê + dot below + m… : Đ D0, ê EA, dot below F2.
    bytes: latin1('\xd0i\xea\xd2m;8,5\nLo\xe0n;7\n'),
    accepted: ['TD1040'],
    holds: { 'Phường 7!A1': 'Điê\u0309m', 'Phường 7!B1': '8,5' },
  },
  {
    name: 'csv in TCVN3 (kept as the letters its fonts use)',
    file,
    bytes: latin1('\xa7i\xd3m;8,5\nTr\xadêng;7\n'),
    accepted: ['TD1040'],
    holds: { 'Phường 7!A1': '§iÓm', 'Phường 7!A2': 'Tr\u00adêng' },
  },
  { name: 'csv: broken UTF-8 behind its mark', file, bytes: latin1('\xef\xbb\xbfa;\xff'), refused: 'TD1041' },
  { name: 'csv with NUL', file, bytes: utf8('a;b\nc;\0\n'), refused: 'TD1042' },
  { name: 'csv with an 8 MB line', file, bytes: () => Buffer.alloc(8_000_000, 'a'), refused: 'TD1043' },
  { name: 'csv with a quote that never closes', file, bytes: utf8('a;b\nc;"d\ne;f\n'), refused: 'TD1044' },
  {
    name: 'csv whose marked letters became question marks',
    file,
    bytes: utf8('T\u00ean ??n v?;Ph??ng ?\u00f4ng V?\nT?ng s? c\u00e1n b?;4\n'),
    refused: 'TD1045',
  },
  {
    name: 'csv with more cells than are read',
    file,
    bytes: () => Buffer.from('a;b\n'.repeat(300_000)),
    refused: 'TD1030',
  },
  {
    name: 'csv with DDE',
    file,
    bytes: utf8("a;=cmd|'/c calc'!A0\n"),
    accepted: ['TD1035'],
    holds: { 'Phường 7!B1': "=cmd|'/c calc'!A0" },
  },
  {
    name: 'csv with text kept by ="…"',
    file,
    bytes: utf8('a;="007"\nb;=1+1\n'),
    accepted: [],
    holds: { 'Phường 7!B1': '007', 'Phường 7!B2': '=1+1' },
  },
  {
    name: 'csv in UTF-32 without a mark',
    file,
    bytes: () => {
      const letters = [...'Điểm;8,5\n'];
      const bytes = Buffer.alloc(letters.length * 4);
      for (const [index, letter] of letters.entries())
        bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, index * 4);
      return bytes;
    },
    accepted: [],
    holds: { 'Phường 7!A1': 'Điểm', 'Phường 7!B1': '8,5' },
  },
  {
    name: 'csv whose letters were saved in a wrong code page',
    file,
    bytes: utf8('Há»“ sÆ¡;8,5\nÄ‘áº¡t;7\n'),
    accepted: ['TD1075'],
    holds: { 'Phường 7!A1': 'Hồ sơ', 'Phường 7!A2': 'đạt' },
  },
  {
    name: 'csv whose letters were saved so and are partly lost',
    file,
    bytes: utf8('HÃ² sÆ¡;Ä?áº¡t\nKhÃ\n'),
    refused: 'TD1076',
  },
  {
    name: 'csv in which one or two letters became `?` or U+FFFD',
    file,
    bytes: utf8(`${'Tiêu chí;Đạt;Đúng hạn;Đầy đủ\n'.repeat(20)}Minh chứng;Quy?t định;Kế ho\ufffdch\n`),
    accepted: ['TD1077'],
    holds: { 'Phường 7!A21': 'Minh chứng', 'Phường 7!B21': 'Quy?t định' },
  },
];
