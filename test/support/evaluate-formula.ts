type Value = number | string | boolean;

/**
 * Calculates the few functions that the form's formulas use, as Excel does: text compares without case, a blank cell
 * is "", ROUND goes away from zero. Throws on anything else.
 */
export function evaluateFormula(formula: string, cells: Readonly<Record<string, Value>>): Value {
  const tokens =
    formula.match(/"(?:[^"]|"")*"|\d+(?:\.\d+)?(?:e-?\d+)?|[A-Z]+\d+|[A-Z]+|>=|<=|<>|[-+*/()=<>,]/gi) ?? [];
  let at = 0;
  const take = (wanted: string): void => {
    if (tokens[at] !== wanted) throw new Error(`expected ${wanted}, found ${tokens[at]} in ${formula}`);
    at += 1;
  };

  const primary = (): (() => Value) => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '(') {
      const inner = comparison();
      take(')');
      return inner;
    }
    if (token === '-') {
      const inner = primary();
      return () => -number(inner());
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return () => Number(token);
    if (token === 'FALSE' && tokens[at] !== '(') return () => false;
    if (/^[A-Z]+\d+$/.test(token)) return () => cells[token] ?? '';
    const call = functions[token];
    if (!call) throw new Error(`unknown ${token} in ${formula}`);
    take('(');
    const args: (() => Value)[] = [];
    while (tokens[at] !== ')') {
      args.push(comparison());
      if (tokens[at] === ',') at += 1;
    }
    take(')');
    return () => call(args);
  };
  const level =
    (next: () => () => Value, operators: Readonly<Record<string, (a: Value, b: Value) => Value>>) => () => {
      let left = next();
      for (let operate = operators[tokens[at] ?? '']; operate; operate = operators[tokens[at] ?? '']) {
        at += 1;
        const [a, b, apply] = [left, next(), operate];
        left = () => apply(a(), b());
      }
      return left;
    };
  const product = level(primary, {
    '*': (a, b) => number(a) * number(b),
    '/': (a, b) => number(a) / number(b),
  });
  const sum = level(product, { '+': (a, b) => number(a) + number(b), '-': (a, b) => number(a) - number(b) });
  const comparison: () => () => Value = level(sum, {
    '=': (a, b) => isSame(a, b),
    '<>': (a, b) => !isSame(a, b),
    '>=': (a, b) => number(a) >= number(b),
    '<=': (a, b) => number(a) <= number(b),
    '>': (a, b) => number(a) > number(b),
    '<': (a, b) => number(a) < number(b),
  });
  const result = comparison();
  if (at !== tokens.length) throw new Error(`left over at ${at}: ${formula}`);
  return result();
}

const functions: Readonly<Record<string, (args: readonly (() => Value)[]) => Value>> = {
  IF: ([test, yes, no]) => (test?.() ? yes?.() : no?.()) ?? false,
  OR: (args) => args.some((arg) => arg() === true),
  AND: (args) => args.every((arg) => arg() === true),
  ISNUMBER: ([arg]) => typeof arg?.() === 'number',
  INT: ([arg]) => Math.floor(number(arg?.())),
  MIN: (args) => Math.min(...args.map((arg) => number(arg()))),
  MAX: (args) => Math.max(...args.map((arg) => number(arg()))),
  ROUND: ([arg, digits]) => round(number(arg?.()), number(digits?.())),
  TRUE: () => true,
  FALSE: () => false,
};

function isSame(a: Value, b: Value): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function number(value: Value | undefined): number {
  if (typeof value !== 'number') throw new Error(`not a number: ${String(value)}`);
  return value;
}

function round(value: number, digits: number): number {
  const [mantissa, exponent = '0'] = Math.abs(value).toString().split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const magnitude = Number(`${shifted}e${-digits}`);
  return value < 0 ? -magnitude : magnitude;
}
