import { deflateSync, strToU8 } from 'fflate';

/** Makes letters of data. */
export type Packing = (json: string) => string;

/**
 * Data that the page opens when they are asked for: JSON, deflated, in letters. The same on every machine, which the
 * compression of the system would not be.
 */
export const pack: Packing = (json) =>
  Buffer.from(deflateSync(strToU8(json), { level: 9 })).toString('base64');
