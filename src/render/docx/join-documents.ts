import { type PackedPart, type Parts, partInPieces, textBytes } from '../../ooxml/zip.ts';
import { remembering } from '../../text/remembering.ts';
import { corePropertiesXml, PAPER_LEVEL, packDocx } from './docx-package.ts';
import { type Body, bodyOf, commonBytes } from './join/body.ts';
import { type JoinedPackage, joinedPackage } from './join/joined-package.ts';
import { withOwnIds } from './join/own-ids.ts';
import { asFollower, withSectionEnded } from './join/sections.ts';

/** A document that was made, and the name of its template. */
export type RenderedDocument = { readonly template: string; readonly parts: Parts };

/** What the joined file says of itself; `date` is yyyy-MM-dd. */
export type JoinedProperties = { readonly title: string; readonly date: string };

/** Joins documents one after the other as they are made: what it keeps of each is its body, packed. */
export type DocumentJoiner = {
  /**
   * Adds a document; false, and nothing is added, where it differs in its template, or in a part that a file has only once
   * (styles, numbering, notes).
   */
  readonly add: (document: RenderedDocument) => boolean;
  /** The file of all that were added, at least one. */
  readonly finish: () => Uint8Array;
};

const DOCUMENT = 'word/document.xml';

/**
 * Joins documents made from one template into a file to print: each starts on a new page and counts its pages from
 * 1, with its own headers, footers and pictures. The same documents give the same bytes. `isMixed`: whatever templates they are of, as
 * long as what a file has only once says the same in each.
 */
export function documentJoiner(
  { title, date }: JoinedProperties,
  { isMixed = false }: { readonly isMixed?: boolean } = {},
): DocumentJoiner {
  let first: {
    readonly template: string;
    readonly target: JoinedPackage;
    readonly head: string;
    readonly foot: string;
    readonly following: (text: string) => string;
  } | null = null;
  const whole = partInPieces({ level: PAPER_LEVEL });
  /** The body of the document that was added last: only the next one ends its section. */
  let last: Body = { same: new Uint8Array(), text: '' };
  let drawings = 0;
  const nextDrawing = () => {
    drawings += 1;
    return drawings;
  };
  const write = ({ same, text }: Body) => {
    whole.add(same);
    whole.add(commonBytes(text));
  };
  return {
    add: ({ template, parts }) => {
      const { head, body, foot } = bodyOf(parts, DOCUMENT);
      if (first === null) {
        const target = joinedPackage(parts);
        const following = remembering((text) => asFollower(text, target.blank), LAYOUTS);
        first = { template, target, head, foot, following };
        whole.add(textBytes(head));
        const { same, text } = body(NO_IDS);
        last = { same, text: withOwnIds(text, NO_IDS, nextDrawing) };
        return true;
      }
      // The names that a body goes by are told in the head.
      const mayFollow = isMixed ? head === first.head : template === first.template;
      const ids = mayFollow ? first.target.take(parts) : null;
      if (ids === null) return false;
      write({ same: last.same, text: ended(last.text) });
      const { same, text } = body(ids);
      // Ids first: the empty headers that a follower may get are called as they are in the joined file.
      last = { same, text: first.following(withOwnIds(text, ids, nextDrawing)) };
      return true;
    },
    finish: () => {
      if (first === null) throw new Error('no document to join');
      write({ same: last.same, text: last.text + first.foot });
      const parts = new Map<string, Uint8Array | PackedPart>(first.target.parts());
      parts.set(DOCUMENT, whole.end());
      parts.set('docProps/core.xml', textBytes(corePropertiesXml(title, date)));
      return packDocx(parts, date);
    },
  };
}

/** Of a batch nearly all that is text is the same layout. */
const LAYOUTS = { most: 50, longest: 5000 };
const ended = remembering(withSectionEnded, LAYOUTS);

const NO_IDS: ReadonlyMap<string, string> = new Map();
