import { CFB } from 'xlsx';

/** A message as Outlook saves it. */
export type MsgParts = {
  readonly subject?: string;
  readonly senderName?: string;
  readonly senderEmail?: string;
  /** Internet headers, where the mail came from outside. */
  readonly headers?: string;
  /** When the server delivered it. */
  readonly delivered?: Date;
  readonly attachments?: readonly MsgAttachment[];
  readonly body?: string;
  /** The text as a page, in UTF-8. */
  readonly html?: string;
};

export type MsgAttachment =
  | {
      readonly name: string;
      readonly data: Uint8Array;
      readonly contentId?: string;
      readonly hidden?: boolean;
    }
  | { readonly name: string; readonly message: MsgParts }
  /** A link to a file in the cloud: no data. */
  | { readonly name: string; readonly link: string };

/** Writes a .msg ([MS-OXMSG]) with the few properties that matter. */
export function buildMsg(parts: MsgParts): Uint8Array {
  const container = CFB.utils.cfb_new();
  addMessage(container, '/', parts, 32);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

type Container = ReturnType<typeof CFB.utils.cfb_new>;

function addMessage(container: Container, at: string, parts: MsgParts, headerBytes: number): void {
  const add = (name: string, data: Uint8Array): void => {
    CFB.utils.cfb_add(container, `${at}${name}`, Buffer.from(data));
  };
  const text = (id: string, value: string | undefined): void => {
    if (value !== undefined) add(`__substg1.0_${id}001F`, Buffer.from(value, 'utf16le'));
  };
  add(
    '__properties_version1.0',
    properties(headerBytes, parts.delivered === undefined ? [] : [[0x0e060040, fileTime(parts.delivered)]]),
  );
  text('001A', 'IPM.Note');
  text('0037', parts.subject);
  text('0C1A', parts.senderName);
  text('0C1E', 'SMTP');
  text('0C1F', parts.senderEmail);
  text('007D', parts.headers);
  text('1000', parts.body);
  if (parts.html !== undefined) add('__substg1.0_10130102', Buffer.from(parts.html));
  for (const [index, attachment] of (parts.attachments ?? []).entries()) {
    const folder = `${at}__attach_version1.0_#${index.toString(16).padStart(8, '0').toUpperCase()}/`;
    const put = (name: string, data: Uint8Array): void => {
      CFB.utils.cfb_add(container, `${folder}${name}`, Buffer.from(data));
    };
    const isHidden = 'hidden' in attachment && attachment.hidden === true;
    put('__properties_version1.0', properties(8, isHidden ? [[0x7ffe000b, 1n]] : []));
    put('__substg1.0_3001001F', Buffer.from(attachment.name, 'utf16le'));
    if ('message' in attachment) {
      addMessage(container, `${folder}__substg1.0_3701000D/`, attachment.message, 24);
      continue;
    }
    put('__substg1.0_3707001F', Buffer.from(attachment.name, 'utf16le'));
    if ('link' in attachment) put('__substg1.0_370D001F', Buffer.from(attachment.link, 'utf16le'));
    else put('__substg1.0_37010102', attachment.data);
    if ('contentId' in attachment && attachment.contentId !== undefined) {
      put('__substg1.0_3712001F', Buffer.from(attachment.contentId, 'utf16le'));
    }
  }
}

/** The stream of properties of fixed length: so many bytes of header, then tag, flags and eight bytes each. */
function properties(headerBytes: number, entries: readonly (readonly [number, bigint])[]): Buffer {
  const bytes = Buffer.alloc(headerBytes + entries.length * 16);
  for (const [index, [tag, value]] of entries.entries()) {
    bytes.writeUInt32LE(tag, headerBytes + index * 16);
    bytes.writeUInt32LE(6, headerBytes + index * 16 + 4);
    bytes.writeBigUInt64LE(value, headerBytes + index * 16 + 8);
  }
  return bytes;
}

/** Hundreds of nanoseconds since 1601. */
function fileTime(date: Date): bigint {
  return (BigInt(date.getTime()) + 11_644_473_600_000n) * 10_000n;
}
