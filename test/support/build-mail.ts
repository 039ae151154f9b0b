/** A part of a mail: its header lines and its body, encoded by whoever builds it. */
export type MailPart = { readonly headers: readonly string[]; readonly body: string };

/** A mail as bytes; `headers` come before those of MIME. Lines end as on the wire. */
export function buildMail(mail: {
  readonly headers?: readonly string[];
  readonly parts: readonly MailPart[];
  readonly boundary?: string;
}): Uint8Array {
  const { headers = officeHeaders, parts, boundary = 'ranh-gioi' } = mail;
  const lines = [
    ...headers,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, ...part.headers, '', part.body]),
    `--${boundary}--`,
    '',
  ];
  return mailBytes(lines);
}

/** Lines of a mail as bytes. */
export function mailBytes(lines: readonly string[]): Uint8Array {
  return new Uint8Array(Buffer.from(lines.join('\r\n'), 'utf8'));
}

/** Received on 29/11/2022 at 16:05 in Vietnam. */
export const officeHeaders: readonly string[] = [
  'Received: from mail.example.vn by mx.example.vn; Tue, 29 Nov 2022 09:05:10 +0000',
  `From: ${word('UBND phường Đông Vệ')} <dongve@example.vn>`,
  `Subject: ${word('Báo cáo thi đua')}`,
  'Date: Tue, 29 Nov 2022 16:00:00 +0700',
];

/** An encoded word (RFC 2047). */
export function word(text: string): string {
  return `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}

/** An attachment with its name in quotes, encoded as older programs do. */
export function attached(
  name: string,
  content: Uint8Array | string,
  type = 'application/octet-stream',
): MailPart {
  return encoded(content, [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; filename="${/^[\x20-\x7e]*$/.test(name) ? name : word(name)}"`,
  ]);
}

/** A part in base64 under the given header lines. */
export function encoded(content: Uint8Array | string, headers: readonly string[]): MailPart {
  const base64 = Buffer.from(content).toString('base64');
  return {
    headers: [...headers, 'Content-Transfer-Encoding: base64'],
    body: base64.replace(/.{76}/g, '$&\r\n'),
  };
}

/** The text that people write above their attachments. */
export const greeting: MailPart = {
  headers: ['Content-Type: text/plain; charset=utf-8'],
  body: 'Kính gửi Phòng Nội vụ báo cáo của phường.',
};
