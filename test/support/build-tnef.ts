/** A file in a package of Outlook: its short name in the code page of the package, its long one in Unicode. */
export type TnefFile = {
  readonly title?: Uint8Array | string;
  readonly longName?: string;
  readonly data?: Uint8Array | string;
  /** A letter in the package: a package itself. */
  readonly message?: Uint8Array;
};

/** Writes a `winmail.dat` ([MS-OXTNEF]) with the few attributes that matter. */
export function buildTnef(files: readonly TnefFile[], codePage = 1258): Uint8Array {
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value >>> 0);
    return bytes;
  };
  const attribute = (level: number, id: number, data: Uint8Array): Buffer => {
    const sum = Buffer.alloc(2);
    sum.writeUInt16LE(data.reduce((total, byte) => (total + byte) & 0xffff, 0));
    return Buffer.concat([Buffer.of(level), number(id), number(data.length), data, sum]);
  };
  const variable = (tag: number, value: Uint8Array): Buffer =>
    Buffer.concat([
      number(tag),
      number(1),
      number(value.length),
      value,
      Buffer.alloc((4 - (value.length % 4)) % 4),
    ]);
  const attachment = ({ title, longName, data, message }: TnefFile): readonly Buffer[] => {
    const properties = [
      // A number, two texts by name and a time stand before the name, as Outlook writes them.
      Buffer.concat([number(0x0e210003), number(0)]),
      Buffer.concat([
        number(0x8001001f),
        Buffer.alloc(16),
        number(1),
        number(10),
        Buffer.from('tên', 'utf16le'),
        Buffer.alloc(6),
        number(1),
        number(4),
        Buffer.from('a\0', 'utf16le'),
      ]),
      Buffer.concat([number(0x30070040), Buffer.alloc(8)]),
      ...(longName === undefined ? [] : [variable(0x3707001f, Buffer.from(`${longName}\0`, 'utf16le'))]),
      ...(message === undefined ? [] : [variable(0x3701000d, Buffer.concat([Buffer.alloc(16), message]))]),
    ];
    return [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      ...(title === undefined
        ? []
        : [attribute(2, 0x00018010, Buffer.concat([Buffer.from(title), Buffer.of(0)]))]),
      ...(data === undefined ? [] : [attribute(2, 0x0006800f, Buffer.from(data))]),
      attribute(2, 0x00069005, Buffer.concat([number(properties.length), ...properties])),
    ];
  };
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]),
      attribute(1, 0x00089006, number(0x10000)),
      attribute(1, 0x00069007, Buffer.concat([number(codePage), number(0)])),
      ...files.flatMap(attachment),
    ]),
  );
}
