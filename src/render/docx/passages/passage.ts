import { sha256 } from '../../../io/hash.ts';

/** A stretch of what somebody wrote. */
export type PassageRun = {
  /** `\n` breaks the line, `\t` is a tab. */
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  /** m², CO₂. */
  readonly raised?: 'superscript' | 'subscript';
  /** Still to be filled in: highlighted, in brackets. */
  readonly toFill?: true;
};

/** An item of a list that Word numbers itself. */
export type ListItem = {
  /** Items of one list have the same. */
  readonly list: string;
  /** 0 for the outermost. */
  readonly level: number;
  readonly format: ListFormat;
  /** As Word writes it: `-`, `%1.`, `%1)`. */
  readonly label: string;
};

export const LIST_FORMATS = [
  'bullet',
  'decimal',
  'lowerLetter',
  'upperLetter',
  'lowerRoman',
  'upperRoman',
] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export type PassageParagraph = {
  readonly runs: readonly PassageRun[];
  /** Where it is not set as the place is. */
  readonly align?: 'center' | 'right';
  /** One of the styles that documents are set in, where it is not the place's. */
  readonly style?: string;
  readonly item?: ListItem;
};

/** What somebody wrote in a place that only a person can fill. */
export type Passage = {
  /** Of the place, the same in every version of the document. */
  readonly key: string;
  /** What belongs there, as Word shows it over the place. */
  readonly title: string;
  readonly paragraphs: readonly PassageParagraph[];
  /** What was there and cannot be taken over: `hình`, `bảng`. */
  readonly lost: readonly string[];
};

/** What people wrote in a document, by the key of the place. */
export type Words = ReadonlyMap<string, Passage>;

/** Bounds of what is taken over; more in one place is no passage of an office's paper. */
export const PASSAGE_LIMITS = { characters: 60_000, paragraphs: 600, passages: 4_000 } as const;

/** Tag of a control, and name of the bookmark around it: LibreOffice before 7.5 loses the first and keeps the second. */
export type PlaceMark = {
  readonly key: string;
  readonly prompt: string;
  /** Taken away once the text before it has been compared. */
  readonly isCheck?: boolean;
};

export function tagOf({ key, prompt, isCheck }: PlaceMark): string {
  return `thidua/${key}/${prompt}${isCheck ? CHECK : ''}`;
}

const CHECK = '/c';

/** At most 40 characters; hidden from Word's list by its first. */
export function bookmarkOf({ key, prompt }: PlaceMark, number: number): string {
  return `_td_${key}_${prompt}_${number}`;
}

export function markOfTag(tag: string): PlaceMark | null {
  const mark = markIn(/^thidua\/([0-9a-f]{16})\/([0-9a-f]{8})(?:\/c)?$/.exec(tag));
  return mark && { ...mark, isCheck: tag.endsWith(CHECK) };
}

export function markOfBookmark(name: string): PlaceMark | null {
  return markIn(/^_td_([0-9a-f]{16})_([0-9a-f]{8})_\d{1,4}$/.exec(name));
}

function markIn(match: RegExpExecArray | null): PlaceMark | null {
  const [, key, prompt] = match ?? [];
  return key === undefined || prompt === undefined ? null : { key, prompt };
}

/** Short names of longer texts. */
export function keyOf(...parts: readonly string[]): string {
  return sha256(new TextEncoder().encode(parts.join('\u0000'))).slice(0, 16);
}

/** What the text of an unfilled place is known by, however a program has set it. */
export function promptOf(text: string): string {
  return sha256(new TextEncoder().encode(plain(text))).slice(0, 8);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** The text of a passage, a line a paragraph. */
export function passageText(paragraphs: readonly PassageParagraph[]): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}
