import { describe, expect, it } from 'vitest';
import { citedBases } from '../../../src/documents/words/legal-bases.ts';
import type { LegalBasis } from '../../../src/domain/legal-basis.ts';

const BASIS: LegalBasis = {
  id: 'luat-moi',
  text: 'Căn cứ Luật mới',
  from: '2024-01-01',
  to: null,
  plan: null,
  isUnchecked: false,
  issued: null,
  isOfPeriod: true,
  fill: null,
};

/** Texts as a review of 2019 to 2025 cites them on a day; `ended` are no longer in force then. */
function cited(date: string, inForce: readonly LegalBasis[], ended: readonly LegalBasis[] = []) {
  const context = {
    result: { plan: 'p', period: { from: 2019, to: 2025 } },
    legalBases: inForce,
    law: { bases: [...ended, ...inForce] },
    date,
  } as unknown as Parameters<typeof citedBases>[0];
  return citedBases(context).map(({ text }) => text);
}

describe('the law that a review cites', () => {
  const old = { ...BASIS, id: 'luat-cu', text: 'Căn cứ Luật cũ', from: '2013-01-01', to: '2023-12-31' };

  it('tells of each text for which part of its years it holds, where one of them ended within these', () => {
    expect(cited('2025-12-25', [BASIS], [old])).toEqual([
      'Căn cứ Luật cũ (áp dụng đến hết ngày 31/12/2023)',
      'Căn cứ Luật mới (áp dụng từ ngày 01/01/2024)',
    ]);
  });

  it('tells no time where none ended', () => {
    expect(cited('2025-12-25', [BASIS])).toEqual(['Căn cứ Luật mới']);
  });

  it.each([
    ['2019-12-31', ''],
    ['2020-01-01', ' (áp dụng từ ngày 01/01/2020)'],
  ])('what begins on %s%s: the register begins with the first year', (from, time) => {
    expect(cited('2025-12-25', [{ ...BASIS, from }], [old]).at(-1)).toBe(`Căn cứ Luật mới${time}`);
  });

  it.each([
    ['2018-12-31', ['Căn cứ Luật mới']],
    [
      '2019-01-01',
      ['Căn cứ Luật cũ (áp dụng đến hết ngày 01/01/2019)', 'Căn cứ Luật mới (áp dụng từ ngày 01/01/2024)'],
    ],
    [
      '2025-12-24',
      ['Căn cứ Luật cũ (áp dụng đến hết ngày 24/12/2025)', 'Căn cứ Luật mới (áp dụng từ ngày 01/01/2024)'],
    ],
    ['2025-12-25', ['Căn cứ Luật mới']],
  ])('one that ended on %s: %j', (to, texts) => {
    expect(cited('2025-12-25', [BASIS], [{ ...old, to }])).toEqual(texts);
  });

  it('of another plan, or of a text that is cited only while it holds, says nothing', () => {
    const others = [
      { ...old, plan: 'khác' },
      { ...old, isOfPeriod: false },
    ];
    expect(cited('2025-12-25', [BASIS], others)).toEqual(['Căn cứ Luật mới']);
  });

  it('on its own last day is in force, and tells no end', () => {
    const lasting = { ...BASIS, to: '2025-12-25' };
    expect(cited('2025-12-25', [lasting], [old]).at(-1)).toBe('Căn cứ Luật mới (áp dụng từ ngày 01/01/2024)');
  });
});
