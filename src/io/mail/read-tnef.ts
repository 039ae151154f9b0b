/** A file in a package of Outlook (`winmail.dat`). */
export type TnefAttachment = {
  /** Null where the package names it nowhere. */
  readonly name: string | null;
  /** Null where the package does not hold it. */
  readonly content: Uint8Array | null;
};

export type TnefPackage = {
  readonly attachments: readonly TnefAttachment[];
  /** Cut or damaged: something may be missing, and what is there may be wrong. */
  readonly isDamaged: boolean;
};

/** Reads what a package of Outlook brings ([MS-OXTNEF] 2.1.3); the text of the letter in it is left alone. */
export function readTnef(bytes: Uint8Array): TnefPackage {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Found[] = [];
  let codePage = 0;
  let at = HEADER;
  for (; at < view.length; ) {
    const data = attributeAt(view, at);
    if (data === null) return { attachments: found.map(attachmentOf), isDamaged: true };
    const id = view.readUInt32LE(at + 1);
    const current = found.at(-1);
    if (id === OEM_CODE_PAGE && data.length >= 4) codePage = data.readUInt32LE(0);
    else if (id === RENDERING_DATA) found.push({});
    else if (current !== undefined && id === TITLE) current.title = decode(data, codePage);
    else if (current !== undefined && id === DATA) current.data = data;
    else if (current !== undefined && id === PROPERTIES) readProperties(data, codePage, current);
    at += ATTRIBUTE + data.length + 2;
  }
  return { attachments: found.map(attachmentOf), isDamaged: at === HEADER };
}

type Found = { title?: string; longName?: string; displayName?: string; data?: Buffer; message?: Buffer };

/** Signature and key. */
const HEADER = 6;
/** Level, identifier and length before the data of an attribute; its sum comes after. */
const ATTRIBUTE = 9;
const OEM_CODE_PAGE = 0x00069007;
const RENDERING_DATA = 0x00069002;
const TITLE = 0x00018010;
const DATA = 0x0006800f;
const PROPERTIES = 0x00069005;

/** Data of the attribute at a place; null where it is cut, or its sum is another. */
function attributeAt(view: Buffer, at: number): Buffer | null {
  if (at + ATTRIBUTE + 2 > view.length) return null;
  const length = view.readUInt32LE(at + 5);
  const end = at + ATTRIBUTE + length;
  if (end + 2 > view.length) return null;
  const data = view.subarray(at + ATTRIBUTE, end);
  let sum = 0;
  for (const byte of data) sum = (sum + byte) & 0xffff;
  return sum === view.readUInt16LE(end) ? data : null;
}

function attachmentOf({ title, longName, displayName, data, message }: Found): TnefAttachment {
  // A letter in the package is a package itself.
  if (message !== undefined)
    return { name: `${displayName ?? title ?? 'thư kèm theo'}.dat`, content: message };
  return {
    name: longName ?? title ?? displayName ?? null,
    content: data === undefined ? null : new Uint8Array(data),
  };
}

/** Properties of an attachment ([MS-OXTNEF] 2.1.3.4); what comes after one that cannot be read is left out. */
function readProperties(data: Buffer, codePage: number, into: Found): void {
  let at = 4;
  const room = (bytes: number): boolean => at + bytes <= data.length;
  while (room(8)) {
    const type = data.readUInt16LE(at);
    const id = data.readUInt16LE(at + 2);
    at += 4;
    if (id >= FIRST_NAMED) {
      if (!room(24)) return;
      const isText = data.readUInt32LE(at + 16) === 1;
      const length = data.readUInt32LE(at + 20);
      at += 24 + (isText ? padded(length) : 0);
    }
    const isVariable = VARIABLE.has(type & 0xfff);
    const isMany = isVariable || (type & MANY) !== 0;
    if (isMany && !room(4)) return;
    const count = isMany ? data.readUInt32LE(at) : 1;
    at += isMany ? 4 : 0;
    for (let index = 0; index < count; index += 1) {
      if (isVariable && !room(4)) return;
      const length = isVariable ? data.readUInt32LE(at) : (SIZES[type & 0xfff] ?? 4);
      at += isVariable ? 4 : 0;
      if (!room(length)) return;
      keepProperty(into, { id, type, value: data.subarray(at, at + length), codePage });
      at += isVariable ? padded(length) : length;
    }
  }
}

function keepProperty(
  into: Found,
  { id, type, value, codePage }: { id: number; type: number; value: Buffer; codePage: number },
): void {
  const text = () => (type === UNICODE ? upToNul(value.toString('utf16le')) : decode(value, codePage));
  if (id === LONG_NAME) into.longName = text();
  else if (id === DISPLAY_NAME) into.displayName = text();
  else if (id === OBJECT && type === EMBEDDED && value.subarray(16, 20).equals(SIGNATURE)) {
    into.message = value.subarray(16);
  }
}

const FIRST_NAMED = 0x8000;
const MANY = 0x1000;
const UNICODE = 0x1f;
const EMBEDDED = 0x0d;
/** Texts, bytes and objects; each value says its own length. */
const VARIABLE = new Set([0x1e, UNICODE, 0x102, EMBEDDED]);
/** Bytes of the values of fixed length that are not four. */
const SIZES: Readonly<Record<number, number>> = { 5: 8, 6: 8, 7: 8, 20: 8, 64: 8, 72: 16 };
const LONG_NAME = 0x3707;
const DISPLAY_NAME = 0x3001;
const OBJECT = 0x3701;
const SIGNATURE = Buffer.from([0x78, 0x9f, 0x3e, 0x22]);

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** A text in the code page of the package, else in UTF-8, else as Windows writes Vietnamese. */
function decode(bytes: Buffer, codePage: number): string {
  for (const label of ['utf-8', `windows-${codePage}`, 'windows-1258']) {
    try {
      return upToNul(new TextDecoder(label, { fatal: true }).decode(bytes)).normalize('NFC');
    } catch {
      // The next.
    }
  }
  return upToNul(bytes.toString('latin1'));
}

function upToNul(text: string): string {
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
