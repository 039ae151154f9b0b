import { fold } from './folded.ts';

/** What a column of an annex holds; `given`: what units and councils fill in later, of no use here. */
export type Role =
  | 'number'
  | 'title'
  /** What several criteria belong to, beside each of them: `Lĩnh vực`. */
  | 'group'
  | 'max'
  /** `Hệ số`: how often the points count; of a table without a column of points these are the points. */
  | 'weight'
  /** The points of one level, which the header names: `Tốt`, `Khá`. */
  | 'level'
  | 'kind'
  | 'rule'
  | 'target'
  | 'evidence'
  | 'applies'
  | 'note'
  | 'given';

/** In this order: the first that fits is what the header says. Headers are folded, without what stands in brackets. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(stt|tt|so tt|s ?t ?t|so thu tu|thu tu|muc|ma|ma so|ma tieu chi|ma hieu|so hieu|ky hieu)$/u],
  [
    'given',
    /(tu (cham|danh gia|cho|xep)|tham dinh|phuc tra|hoi dong|dat duoc|duoc cham|thuc te|chinh thuc|cham cua|don vi cham|cum cham|khoi cham|thong nhat|cong nhan|ket qua|so dat|nam truoc|giai trinh|chenh lech|xep loai|sau tham|kiem tra lai)/u,
  ],
  [
    'level',
    /^(muc )?(xuat sac|tot|kha|trung binh|yeu|kem|hoan thanh( xuat sac| tot)?( nhiem vu)?|khong hoan thanh( nhiem vu)?|muc (do )?[1-5a-d]|loai [a-d])$/u,
  ],
  ['weight', /^(he so|trong so)( nhan| diem)?$/u],
  ['kind', /^(cach cham|kieu cham|loai tieu chi|cach tinh)$/u],
  [
    'rule',
    /^(moc|cach (cham|tinh|danh gia|xac dinh|cho diem)|(noi dung )?(phuong phap|phuong thuc|cong thuc|huong dan|quy dinh|quy tac|cach thuc|nguyen tac)( cham| tinh| danh gia| cho)?|huong dan|muc do|dien giai|mo ta|chi tiet cach|thang diem chi tiet|muc (danh gia|cham|diem chi tiet)|bieu diem|yeu cau|tieu chuan cham|dieu kien)/u,
  ],
  [
    'evidence',
    /(minh chung|kiem chung|chung minh|tai lieu|ho so chung|ho so kem|nguon so lieu|can cu (cham|danh gia))/u,
  ],
  ['applies', /^(ap dung|doi tuong|don vi ap dung|pham vi ap dung|khoi ap dung)/u],
  ['note', /^(ghi chu|luu y|chu thich)/u],
  [
    'max',
    /^(so |muc |khung |thang |tong |ty trong )?(diem|diem so)( chuan| toi da| quy dinh| cao nhat| cham| thi dua| so| thang| tieu chi| tieu chuan| thanh phan)*$|^(thang diem|khung diem|muc diem|trong so diem|diem toi da|diem chuan)/u,
  ],
  [
    'title',
    /^(noi dung|cac noi dung|ten )?.*(tieu chi|noi dung|chi so|linh vuc|nhiem vu|hang muc|cong viec|tieu chuan|chi tieu thi dua|chi tieu thanh phan)/u,
  ],
  ['target', /^(chi tieu|muc tieu|ke hoach( giao)?|giao|chi tieu giao)/u],
];

/** What a header says that its column holds; null where it says nothing known. */
export function roleOf(header: string): Role | null {
  const words = fold(header.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '))
    .replace(/[^a-z0-9%]+/gu, ' ')
    .trim();
  if (words === '' || words.length > LONGEST) return null;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A header is a few words; a sentence is none. */
const LONGEST = 70;
