import { withoutEnd } from './letters.ts';

/** Addresses that mail can be sent to, in the order and the letter case in which they stand; and what looks like one and is none. */
export type MailAddresses = { readonly good: readonly string[]; readonly bad: readonly string[] };

const LONGEST_CELL = 2000;
const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/u;
/** A line that names a header of mail is nobody's address. */
const HEADER = /^(?:to|cc|bcc|from|sender|subject|date|reply-to|return-path|content-[a-z-]+|x-[a-z-]+)\s*:/iu;

/**
 * The addresses of a cell such as `Văn thư <vanthu@vidu.vn>; b@vidu.vn`. Strict, unlike `addressesIn`: a letter goes to them. Words
 * without an `@` are names; `vanthu.vidu.vn` or `vanthu@vidu` is an address with a slip in it.
 */
export function mailAddressesIn(cell: string): MailAddresses {
  const good = new Map<string, string>();
  const bad: string[] = [];
  if (cell.length > LONGEST_CELL) return { good: [], bad: [`${cell.slice(0, 40)}…`] };
  for (const piece of cell.normalize('NFKC').split(/[;,\p{Cc}\u2028\u2029]+/u)) {
    const text = piece.trim();
    if (HEADER.test(text)) {
      bad.push(text);
      continue;
    }
    const words = text.split(/[\s<>()[\]"“”]+/u).map(bare);
    const meant = words.filter((word) => word.includes('@'));
    for (const word of meant) {
      if (isAddress(word)) good.set(word.toLowerCase(), good.get(word.toLowerCase()) ?? word);
      else bad.push(word);
    }
    if (meant.length === 0 && /[a-z0-9]\.[a-z]{2,}|\(at\)|\[at\]/iu.test(text)) bad.push(text);
  }
  return { good: [...good.values()], bad };
}

function bare(word: string): string {
  return withoutEnd(word.replace(/^(?:mailto:|e?-?mail:)/iu, ''), '.:');
}

function isAddress(word: string): boolean {
  const at = word.lastIndexOf('@');
  const [local, domain] = [word.slice(0, at), word.slice(at + 1)];
  return local.length <= 64 && domain.length <= 253 && LOCAL.test(local) && DOMAIN.test(domain);
}
