import { describe, expect, it } from 'vitest';
import { houseNumbers } from './house-numbers.ts';
import { textOf } from './import-graph.ts';
import { withColumn } from './number-table.ts';
import { twiceWritten } from './twice-written.ts';

describe('figures of the house', () => {
  it('count the tree, and each has a row on the page', () => {
    const figures = houseNumbers();
    expect(new Map(figures).get('src/io/')).toMatch(/^\d+ in \d+$/u);
    const page = textOf('docs/house.md');
    expect(figures.filter(([what]) => !page.includes(`| ${what} |`))).toEqual([]);
  });

  it('put into the page replace the last column alone', () => {
    const page =
      '# House\n\n| what | before | now |\n| --- | ---: | ---: |\n| a | 1 | 2 |\n| b | 3 | 4 |\n\nEnd.\n';
    expect(
      withColumn(page, [
        ['c', '7'],
        ['a', '5'],
      ]),
    ).toBe(
      '# House\n\n| what | before | now |\n| --- | ---: | ---: |\n| c | – | 7 |\n| a | 1 | 5 |\n| b | 3 | – |\n\nEnd.\n',
    );
    expect(() => withColumn('# House\n', [])).toThrow('no table');
  });

  it('find lines that stand twice, and not what is short, imported or said about the code', () => {
    const block = Array.from({ length: 7 }, (_, line) => `  const line${line} = ${line};`).join('\n');
    const imports = Array.from({ length: 7 }, (_, line) => `import { a${line} } from './a${line}.ts';`).join(
      '\n',
    );
    const comments = Array.from({ length: 7 }, (_, line) => `// ${line}`).join('\n');
    expect(twiceWritten([`one();\n${block}`, `${block}\ntwo();`])).toBe(14);
    expect(twiceWritten([block, block.split('\n').slice(0, 5).join('\n')])).toBe(0);
    expect(twiceWritten([imports, imports, comments, comments])).toBe(0);
  });
});
