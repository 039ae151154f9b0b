import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../src/documents/document-model.ts';
import { childOf, descendantsOf, parseXml, type XmlElement } from '../../../../src/ooxml/xml-tree.ts';
import { soundChart } from '../../../../src/render/docx/chart/chart-data.ts';
import { chartSpaceXml } from '../../../../src/render/docx/chart/chart-space.ts';
import { chart, lines } from '../../../support/word-model.ts';

const YEARS = Array.from({ length: 12 }, (_, index) => `${2019 + index}`);

function treeOf(given: Chart): XmlElement {
  return parseXml(chartSpaceXml(soundChart(given)));
}

function valOf(tree: XmlElement, element: string): readonly (string | undefined)[] {
  return descendantsOf(tree, element).map(({ attributes }) => attributes.val);
}

describe('how a chart is read in black and white', () => {
  it.each(['line', 'column'] as const)('%s: eight series, eight looks', (kind) => {
    const tree = treeOf(chart({ kind, series: lines(8, 7) }));
    const looks = descendantsOf(tree, 'c:ser').map((series) =>
      JSON.stringify([childOf(series, 'c:spPr'), childOf(series, 'c:marker')]),
    );
    expect(new Set(looks).size).toBe(8);
    const shades = valOf(tree, 'a:srgbClr');
    expect(shades.filter((shade) => !/^(..)\1\1$/.test(shade ?? ''))).toEqual([]);
  });

  it.each<[string, Partial<Chart>, boolean]>([
    ['one line', { series: lines(1, 7) }, true],
    ['two lines', { series: lines(2, 7) }, false],
    ['twelve columns', { kind: 'column', categories: YEARS, series: lines(1, 12) }, true],
    ['fourteen columns', { kind: 'column', series: lines(2, 7) }, false],
    ['ten bars', { kind: 'bar', categories: YEARS.slice(0, 5), series: lines(2, 5) }, true],
    ['stacks', { kind: 'stacked-column', series: lines(5, 7) }, true],
    ['twelve stacks', { kind: 'stacked-column', categories: YEARS, series: lines(5, 12) }, false],
  ])('figures of %s: only where there is room', (_, given, isShown) => {
    const tree = treeOf(chart(given));
    expect(new Set(valOf(tree, 'c:showVal'))).toEqual(new Set([isShown ? '1' : '0']));
  });

  it('leaves out the figure of a part that is too low for it', () => {
    const series = [90, 6, 4].map((value, index) => ({ name: `Loại ${index}`, values: [value, 30] }));
    const tree = treeOf(chart({ kind: 'stacked-column', categories: ['2019', '2020'], series }));
    const hidden = descendantsOf(tree, 'c:ser').map((part) =>
      descendantsOf(part, 'c:dLbl').flatMap((label) => valOf(label, 'c:idx')),
    );
    expect(hidden).toEqual([[], ['0'], ['0']]);
  });

  it('starts the value axis at 0, or where the chart says', () => {
    const [zero, sixty] = [treeOf(chart()), treeOf(chart({ axisMinimum: 60, axisMaximum: 100 }))];
    expect([valOf(zero, 'c:min'), valOf(zero, 'c:max')]).toEqual([['0'], []]);
    expect([valOf(sixty, 'c:min'), valOf(sixty, 'c:max')]).toEqual([['60'], ['100']]);
  });

  it('shows a legend for more than one series, and no title: the caption has it', () => {
    const [one, two] = [treeOf(chart()), treeOf(chart({ series: lines(2, 7) }))];
    expect([valOf(one, 'c:legendPos'), valOf(two, 'c:legendPos')]).toEqual([[], ['b']]);
    expect(valOf(one, 'c:autoTitleDeleted')).toEqual(['1']);
  });

  it('puts the first of lying bars on top', () => {
    expect(valOf(treeOf(chart({ kind: 'bar' })), 'c:orientation')).toEqual(['maxMin', 'minMax']);
  });
});
