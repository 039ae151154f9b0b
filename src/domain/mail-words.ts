/** Why a unit gets a letter by mail: its form, its return slip, the reminder, its result. */
export type MailKind = 'form' | 'slip' | 'reminder' | 'notice';

/** Places that the words of a letter may hold, each written in braces: `{don_vi}`. */
export const MAIL_PLACES = [
  'kinh_gui',
  'don_vi',
  'ma',
  'ky',
  'ke_hoach',
  'han',
  'han_moi',
  'tinh_hinh',
  'co_quan',
  'dia_ban',
  'noi_gui',
  'dien_thoai',
  'tep',
] as const;

export type MailPlace = (typeof MAIL_PLACES)[number];

/** Words of one kind of letter, with places: `thu.yaml`. */
export type LetterWords = { readonly subject: string; readonly text: readonly string[] };

export type MailWords = Readonly<Record<MailKind, LetterWords>>;
