import fc from 'fast-check';

/** Every kind of double: tiny, huge, not finite, negative zero, those at the edge of what integers hold exactly, and common ones. */
export const everyDouble: fc.Arbitrary<number> = fc.oneof(
  fc.double(),
  fc.constantFrom(
    ...[
      0,
      -0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
    ],
    ...[
      Number.MAX_SAFE_INTEGER,
      Number.MIN_SAFE_INTEGER,
      2 ** 53,
      1e15,
      1e16,
      1e17,
      1e21,
      1e22,
      1e308,
      -1e308,
    ],
    ...[999_999.994, 999_999.995, 1e6, 912_345_678, 84_912_345_678, 1.005, 0.1 + 0.2, 1e-7, 5e-324],
  ),
  fc.integer().map((thousandths) => thousandths / 1000),
);
