/** A Vietnamese name taken apart: `Nguyễn | Thị Minh | Khai`; `family` is blank for a name of one word. */
export type PersonName = { readonly family: string; readonly middle: string; readonly given: string };

const DEGREE =
  /^(?:(?:pgs|gs|tskh|ts|th\.?\s?s|bs\s?ck\s?(?:ii?|[12])|bs|ds|ks|cn|đ[./]?c|đồng chí|ngnd|ngưt)(?:[.:]\s*|\s+))+/iu;
const COMRADE = /^(?:đ[./]?c|đồng chí)(?:[.:]\s*|\s+)/iu;
const ADDRESS = /^(?:ông|bà|anh|chị|cô giáo|thầy giáo|cô|thầy)(?:[.:]\s*|\s+(?=(\S+)\s))/iu;

/** Family names common enough to tell `Ông Nguyễn …` (a title) from `Ông Ích …` (a family name). */
const FAMILY_NAMES = new Set(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm trịnh mai trương cao hà
  lương tô tạ lưu thái châu quách kiều chu đào tống nghiêm hứa thiều lại la mạc văn trình tăng vương từ khương
  phùng đàm doãn triệu tôn hàn lục nhữ cù thân vi bạch cầm lò lữ ngân đồng viên mã hầu nông sầm khổng ninh`.split(
    /\s+/,
  ),
);

/** The name without what stands before it: `Ông`, `Bà`, `Đ/c`, `ThS.`, `TS.`, `BS.` … */
export function stripTitles(name: string): string {
  let rest = tidy(name);
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = withoutAddress(rest.replace(DEGREE, '')) || before;
  }
  return rest;
}

/** The name without how people are spoken of: `Ông`, `Bà`, `Đ/c`, `Đồng chí`; degrees stay. */
export function stripAddress(name: string): string {
  const tidied = tidy(name);
  const rest = withoutAddress(tidied.replace(COMRADE, '')) || tidied;
  return rest === tidied ? rest : withoutAddress(rest);
}

/** Whether a word is a common family name, with its marks. */
export function isFamilyName(word: string): boolean {
  return FAMILY_NAMES.has(word.normalize('NFC').toLowerCase());
}

/** Takes a name apart by position: first word, last word, and what is between; titles left out. */
export function splitPersonName(name: string): PersonName {
  const words = stripTitles(name).split(' ');
  const given = words.at(-1) ?? '';
  if (words.length === 1) return { family: '', middle: '', given };
  return { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given };
}

function withoutAddress(name: string): string {
  const match = ADDRESS.exec(name);
  if (match === null) return name;
  const next = match[1]?.toLowerCase();
  const isTitle = next === undefined || FAMILY_NAMES.has(next) || DEGREE.test(`${next} `);
  return isTitle ? name.slice(match[0].length) : name;
}

function tidy(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
