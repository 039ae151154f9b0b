import type { z } from 'zod';

/**
 * A key that may be absent: `exactOptional` to the types, and the same to whatever comes from JSON, where nothing is undefined. An
 * absent key is passed over instead of tried and taken back, which was a third of the cost of holding a large result against
 * its shape: a line has six of them.
 */
export function mayBeAbsent<T extends z.ZodType>(schema: T): z.ZodExactOptional<T> {
  return schema.optional() as unknown as z.ZodExactOptional<T>;
}
