/** An exact fraction; the denominator is above 0. Keeps 0,1 + 0,2 and 1,005 × 100 true. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The fraction that a decimal number shows when printed: 0.1 is 1/10, not its binary neighbour. */
export function fractionOf(decimal: number): Fraction {
  const known = fractions.get(decimal);
  if (known !== undefined) return known;
  const made = makeFraction(decimal);
  if (fractions.size >= MOST_FRACTIONS) fractions.clear();
  fractions.set(decimal, made);
  return made;
}

/** Points, shares and bounds are few, and asked for with every line of every person. */
const fractions = new Map<number, Fraction>();
const MOST_FRACTIONS = 2000;

function makeFraction(decimal: number): Fraction {
  if (!Number.isFinite(decimal)) throw new RangeError(`not a number: ${decimal}`);
  const [mantissa = '0', exponentText = '0'] = String(decimal).toLowerCase().split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const exponent = Number(exponentText) - decimals.length;
  const digits = BigInt(whole + decimals);
  return exponent >= 0
    ? { numerator: digits * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-exponent) };
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** `a / b`; throws a RangeError when `b` is zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
}

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function lesserFraction(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) < 0 ? a : b;
}

/** A fraction as a decimal number to the hundredth, halves away from zero: what is shown of it. */
export function toHundredths({ numerator, denominator }: Fraction): number {
  return Number(roundHalfUp(numerator * 100n, denominator)) / 100;
}

/** `numerator / denominator` to the nearest integer, halves away from zero. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}
