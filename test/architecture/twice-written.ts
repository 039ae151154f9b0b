/** Shorter blocks are alike by the language itself: ends of functions, literals. */
const BLOCK = 6;

/** How many lines of some texts lie in a block of six or more that stands elsewhere too; imports and blanks left out. */
export function twiceWritten(texts: readonly string[]): number {
  const files = texts.map(linesOf);
  const places = new Map<string, number>();
  const blocksOf = (lines: readonly string[]) =>
    lines.slice(BLOCK - 1).map((_, at) => lines.slice(at, at + BLOCK).join('\n'));
  for (const block of files.flatMap(blocksOf)) places.set(block, (places.get(block) ?? 0) + 1);
  return files
    .map((lines) => {
      const twice = new Set<number>();
      for (const [at, block] of blocksOf(lines).entries()) {
        if ((places.get(block) ?? 0) > 1) for (let line = at; line < at + BLOCK; line += 1) twice.add(line);
      }
      return twice.size;
    })
    .reduce((sum, count) => sum + count, 0);
}

function linesOf(text: string): readonly string[] {
  return text
    .replace(/^(?:import|export)\s[^;]*?from '[^']+';$/gmu, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:\/\/|\/\*|\*)/u.test(line));
}
