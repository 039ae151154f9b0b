const LONGEST = 31;

/**
 * Names that Excel takes for the sheets of one workbook, in their order: without `[ ] : * ? / \`, no apostrophe at
 * the ends, at most 31 characters, not "History", none twice (letter case aside).
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name, index) => {
    const legal = legalName(name) || `Trang ${index + 1}`;
    let unique = legal;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) {
      const ending = ` (${copy})`;
      unique = `${legal.slice(0, LONGEST - ending.length)}${ending}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function legalName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, '-')
    .slice(0, LONGEST)
    .replace(/^['\s]+|['\s]+$/g, '');
  return plain.toLowerCase() === 'history' ? `${plain}_` : plain;
}
