import { decodeXml, deepestXml, XmlFault } from '../../ooxml/parse.ts';
import { walkText, type XmlListener } from '../../ooxml/walk.ts';
import { refuse } from '../refusal.ts';

export type { OpenElement } from '../../ooxml/walk.ts';

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
