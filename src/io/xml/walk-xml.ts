import { isUtf8 } from 'node:buffer';
import { decodeXml, deepestXml, XmlFault } from '../../ooxml/parse.ts';
import { walkText, type XmlListener } from '../../ooxml/walk.ts';
import { refuse, unlessRefused } from '../refusal.ts';

export type { OpenElement } from '../../ooxml/walk.ts';

/** Hears a part, and says what it holds. */
export type XmlReader<T> = { readonly listener: XmlListener; readonly finish: () => T };

/**
 * Reads a part of a received file, quickly where it is written as programs write it. Whatever the quick reader does not know, or
 * would refuse, is read again by a new strict one, which alone refuses: throws its `Refusal`.
 */
export function readXml<T>(
  bytes: Uint8Array,
  file: string,
  part: string,
  make: {
    /** What is to be done when all of the part, which is UTF-8, was known to the quick reader; else null. */
    readonly plain: () => (() => T) | null;
    readonly strict: () => XmlReader<T>;
  },
): T {
  return refusingFaults(file, part, () => {
    const finishPlain = isUtf8(bytes) ? unlessRefused(make.plain) : null;
    if (finishPlain !== null) return finishPlain();
    const { listener, finish } = make.strict();
    walkText(decodeXml(bytes), listener);
    return finish();
  });
}

/** Walks a part of a received file strictly; throws `Refusal` where it is not sound. */
export function walkXml(bytes: Uint8Array, file: string, part: string, listener: XmlListener): void {
  refusingFaults(file, part, () => walkText(decodeXml(bytes), listener));
}

/** Refuses the file where its part proves unsound. */
export function refusingFaults<T>(file: string, part: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    switch (cause.kind) {
      case 'malformed':
        return refuse('TD1024', { file }, { part, line: cause.line });
      case 'doctype':
        return refuse('TD1025', { file }, { part });
      case 'deep':
        return refuse('TD1026', { file }, { part, limit: deepestXml });
    }
  }
}
