import { asWebAddress, fileNameIn, isFileName, leadsToFile, unwrapped } from './file-address.ts';
import { pageText, readReferences } from './page-text.ts';

/** A file that a mail only tells where to find. */
export type FileLink = {
  readonly url: string;
  /** As the mail or the address names it; null where neither does. */
  readonly name: string | null;
};

/**
 * The files that the text of a mail leads to, each once, in its order; nothing is followed. What the mail quotes from
 * the one that it answers is somebody else's, and left out: `isQuoteRead` for a mail that was sent on.
 */
export function fileLinksIn(
  { plain, html }: { readonly plain: string; readonly html: string },
  isQuoteRead: boolean,
): readonly FileLink[] {
  const found = new Map<string, FileLink>();
  const page = isQuoteRead ? html.slice(0, MOST_TEXT) : withoutQuotes(html.slice(0, MOST_TEXT));
  const text = isQuoteRead ? plain.slice(0, MOST_TEXT) : withoutQuotedLines(plain.slice(0, MOST_TEXT));
  for (const { address, words } of [
    ...anchorsIn(page),
    ...addressesIn(pageText(page)),
    ...addressesIn(text),
  ]) {
    const link = linkTo(address, words);
    if (link === null) continue;
    const known = found.get(link.url);
    if (known === undefined || known.name === null)
      found.set(link.url, { ...link, name: link.name ?? known?.name ?? null });
  }
  return [...found.values()];
}

/** An address, and the words that stand for it. */
type Said = { readonly address: string; readonly words: string };

function linkTo(address: string, words: string): FileLink | null {
  const written = asWebAddress(address);
  if (written === null) return null;
  const url = unwrapped(written);
  const named = isFileName(words) && words.length < 300 ? words : null;
  // A mail program makes an address of any word with a dot: “biểu.zip” leads nowhere but to itself.
  const isOwnName = named !== null && asWebAddress(`https://${named}`)?.hostname === url.hostname;
  if (!leadsToFile(url) && (named === null || isOwnName || url.pathname === '/')) return null;
  url.hash = /^mega/u.test(url.hostname) ? url.hash : '';
  return { url: url.href, name: named !== null && !/^https?:/iu.test(named) ? named : fileNameIn(url) };
}

/** Links of a page: what they lead to, and their text. Found by plain search, within bounds. */
function anchorsIn(html: string): readonly Said[] {
  const anchors: Said[] = [];
  const small = html.toLowerCase();
  for (
    let at = small.indexOf('<a');
    at !== -1 && anchors.length < MOST_ANCHORS;
    at = small.indexOf('<a', at + 2)
  ) {
    if (!/\s/u.test(html.charAt(at + 2))) continue;
    const open = tagEnd(html, at);
    const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(html.slice(at, open));
    const close = small.slice(open, open + LONGEST).indexOf('</a');
    const address = readReferences(href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim();
    const words = pageText(html.slice(open + 1, open + Math.max(1, close)));
    anchors.push({ address, words: words.replace(/\s+/gu, ' ').trim() });
    at = open;
  }
  return anchors;
}

/** Characters of a tag, of what it holds, and of an address that are looked at. */
const LONGEST = 16 * 1024;
const MOST_ANCHORS = 2000;
/** Characters of a mail's text that are looked at; beyond, it is no letter. */
const MOST_TEXT = 2 * 1024 * 1024;

/** Where a tag ends: a `>` inside quotation marks does not end it. */
function tagEnd(html: string, start: number): number {
  let quote = '';
  for (let at = start; at < html.length && at < start + LONGEST; at += 1) {
    const letter = html.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") {
      quote = letter;
    } else if (letter === '>') {
      return at;
    }
  }
  return Math.min(html.length, start + LONGEST);
}

/** Addresses in a text; one in angle brackets may be broken over lines (RFC 3986 appendix C). */
function addressesIn(text: string): readonly Said[] {
  const whole = text.replace(
    /<\s*(https?:\/\/[^<>]{1,2000})>/giu,
    (_, inside: string) => ` ${inside.replace(/\s+/gu, '')} `,
  );
  return whole.split(/[\s<>"“”'|]+/u).flatMap((word) => {
    if (word.length > LONGEST) return [];
    const at = word.search(/(?:https?|ftp):\/\//iu);
    const address = withoutMarks(at === -1 ? word : word.slice(at));
    return at !== -1 || address.includes('/') ? [{ address, words: '' }] : [];
  });
}

/** An address without the marks of the sentence around it. */
function withoutMarks(word: string): string {
  let end = word.length;
  while (end > 0 && '.,;:!?…)]}*_'.includes(word.charAt(end - 1))) {
    if (word.charAt(end - 1) === ')' && word.slice(0, end).includes('(')) break;
    end -= 1;
  }
  return word.slice(0, end).replace(/^[([{*_]+/u, '');
}

function withoutQuotedLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*>/u.test(line))
    .join('\n');
}

/** A page without what stands in its quotations. */
function withoutQuotes(html: string): string {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of html.matchAll(/<(\/?)blockquote\b/giu)) {
    if (tag[1] === '' && depth === 0) pieces.push(html.slice(from, tag.index));
    depth = Math.max(0, depth + (tag[1] === '' ? 1 : -1));
    if (depth === 0) from = tag.index;
  }
  return depth === 0 ? [...pieces, html.slice(from)].join(' ') : pieces.join(' ');
}
