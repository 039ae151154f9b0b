/** Where a value begins and ends, in bytes from the start of the file. */
export type Span = readonly [start: number, end: number];

/** A JSON object whose values were not read yet: only where each stands, and where the items of each list stand. */
export type ScannedObject = ReadonlyMap<string, ScannedValue>;

/** `items` is null where the value is no list. */
export type ScannedValue = { readonly span: Span; readonly items: readonly Span[] | null };

/** Looks for the places of an object's values in bytes that come one piece after the other. */
export type ObjectScanner = {
  readonly push: (bytes: Uint8Array) => void;
  /** After the last piece; null where the bytes are no JSON object whatever their values hold. */
  readonly end: () => ScannedObject | null;
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
/** Of UTF-8, which a decoder passes over. */
const MARK = [0xef, 0xbb, 0xbf];

/** What may come next, besides white space. */
const expected = {
  start: 0,
  keyOrEnd: 1,
  key: 2,
  colon: 3,
  value: 4,
  itemOrEnd: 5,
  item: 6,
  afterItem: 7,
  afterValue: 8,
  done: 9,
  broken: 10,
} as const;

/** What is being passed over. */
const inside = { nothing: 0, key: 1, text: 2, plain: 3, nested: 4, nestedText: 5 } as const;

/**
 * Scans an object once, byte by byte, and keeps none of them but its keys: whether each value is JSON is for whoever reads
 * it. A key that stands there twice is where it stands last, as `JSON.parse` has it.
 */
export function objectScanner(): ObjectScanner {
  const members = new Map<string, ScannedValue>();
  let next: number = expected.start;
  let within: number = inside.nothing;
  let depth = 0;
  let isEscaped = false;
  let marks = 0;
  let offset = 0;
  let start = 0;
  let key = '';
  let keyBytes: number[] = [];
  let listStart = 0;
  let items: Span[] | null = null;

  const endValue = (end: number) => {
    within = inside.nothing;
    if (items !== null) {
      items.push([start, end]);
      next = expected.afterItem;
      return;
    }
    members.set(key, { span: [start, end], items: null });
    next = expected.afterValue;
  };
  const endList = (end: number) => {
    members.set(key, { span: [listStart, end], items });
    items = null;
    next = expected.afterValue;
  };
  const beginValue = (byte: number, at: number) => {
    if (byte === COMMA || byte === COLON || byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      next = expected.broken;
      return;
    }
    start = at;
    if (byte === QUOTE) within = inside.text;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      within = inside.nested;
      depth = 1;
    } else within = inside.plain;
  };
  const endKey = () => {
    within = inside.nothing;
    try {
      key = String(JSON.parse(`"${new TextDecoder().decode(Uint8Array.from(keyBytes))}"`));
      next = expected.colon;
    } catch {
      next = expected.broken;
    }
  };
  /** The bulk of a file, all that lies inside an item, in a loop of its own; gives where it stopped. */
  const passNested = (bytes: Uint8Array, from: number): number => {
    const { length } = bytes;
    let at = from;
    let isText = within === inside.nestedText;
    let open = depth;
    if (isEscaped) {
      isEscaped = false;
      at += 1;
    }
    while (at < length) {
      if (isText) {
        let byte = bytes[at] as number;
        while (byte !== QUOTE && byte !== BACKSLASH) {
          at += 1;
          if (at === length) break;
          byte = bytes[at] as number;
        }
        if (at === length) break;
        if (byte === BACKSLASH) {
          isEscaped = at + 1 === length;
          at += isEscaped ? 1 : 2;
          continue;
        }
        isText = false;
        at += 1;
        continue;
      }
      const byte = bytes[at] as number;
      at += 1;
      if (byte === QUOTE) isText = true;
      // All four brackets have these bits, and few other letters.
      else if ((byte & 0x59) !== 0x59) continue;
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) open += 1;
      else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
        open -= 1;
        if (open === 0) {
          depth = 0;
          endValue(offset + at);
          return at;
        }
      }
    }
    depth = open;
    within = isText ? inside.nestedText : inside.nested;
    return at;
  };
  const structure = (byte: number, at: number) => {
    switch (next) {
      case expected.start:
        if (byte === OPEN_OBJECT && (marks === 0 || marks === MARK.length)) next = expected.keyOrEnd;
        else if (byte === MARK[at]) marks += 1;
        else next = expected.broken;
        return;
      case expected.keyOrEnd:
      case expected.key:
        if (byte === QUOTE) {
          within = inside.key;
          keyBytes = [];
        } else next = byte === CLOSE_OBJECT && next === expected.keyOrEnd ? expected.done : expected.broken;
        return;
      case expected.colon:
        next = byte === COLON ? expected.value : expected.broken;
        return;
      case expected.value:
        if (byte !== OPEN_LIST) return beginValue(byte, at);
        listStart = at;
        items = [];
        next = expected.itemOrEnd;
        return;
      case expected.itemOrEnd:
        if (byte === CLOSE_LIST) endList(at + 1);
        else beginValue(byte, at);
        return;
      case expected.item:
        beginValue(byte, at);
        return;
      case expected.afterItem:
        if (byte === COMMA) next = expected.item;
        else if (byte === CLOSE_LIST) endList(at + 1);
        else next = expected.broken;
        return;
      case expected.afterValue:
        if (byte === COMMA) next = expected.key;
        else next = byte === CLOSE_OBJECT ? expected.done : expected.broken;
        return;
      default:
        next = expected.broken;
    }
  };

  return {
    push: (bytes) => {
      const { length } = bytes;
      let at = 0;
      while (at < length && next !== expected.broken) {
        const byte = bytes[at] as number;
        if (within === inside.nested || within === inside.nestedText) {
          at = passNested(bytes, at);
          continue;
        }
        if (within === inside.text || within === inside.key) {
          if (within === inside.key && (isEscaped || byte !== QUOTE)) keyBytes.push(byte);
          if (isEscaped) isEscaped = false;
          else if (byte === BACKSLASH) isEscaped = true;
          else if (byte === QUOTE) {
            if (within === inside.key) endKey();
            else endValue(offset + at + 1);
          }
        } else if (within === inside.plain) {
          if (byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || isSpace(byte)) {
            endValue(offset + at);
            continue;
          }
        } else if (!isSpace(byte)) structure(byte, offset + at);
        at += 1;
      }
      offset += length;
    },
    end: () => (next === expected.done ? members : null),
  };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
