import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { hideNames } from '../../src/overview/hide-names.ts';
import { html } from '../../src/overview/html.ts';
import { type Packing, pack } from '../../src/overview/pack.ts';
import { renderOverview } from '../../src/overview/render-overview.ts';
import { pageParts } from '../../src/write/page-parts.ts';
import { councilResult } from '../support/council-fixture.ts';
import { resultFixture } from '../support/result-fixture.ts';
import { emptyYear } from '../support/result-variants.ts';

const parts = await pageParts('trang');
const page = (result = resultFixture, hidesNames = false) => renderOverview(result, parts, { hidesNames });

describe('the overview', () => {
  it('is the same bytes for the same result', () => {
    expect(page()).toBe(page(structuredClone(resultFixture)));
  });

  it('asks for nothing from outside, and lets nothing run but its own', () => {
    const text = page();
    expect(text).toMatch(
      /Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;sha256-/u,
    );
    const beyond = text.replace(/<script type="application\/octet-stream".*?<\/script>/gsu, '');
    expect(beyond).not.toMatch(/https?:|src=|url\(|@import|style="|onclick/u);
  });

  it('has the tables in the page itself, for who runs no scripts', () => {
    const text = page();
    for (const { name } of resultFixture.units) expect(text).toContain(html`${name}`.html);
    expect(text).toContain('<td class="so" data-so="96">96,00</td>');
    expect(text).toContain('<noscript>');
  });

  it('shows what was typed as text, never as a part of the page', () => {
    const [first, ...others] = resultFixture.units;
    if (first === undefined) throw new Error('no unit');
    const text = page({
      ...resultFixture,
      units: [{ ...first, name: '<img src=x onerror="x">' }, ...others],
    });
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img src=x onerror=&quot;x&quot;&gt;');
  });

  it('of a year without anything, of one with a council, holds together', () => {
    for (const result of [emptyYear, councilResult]) {
      const text = page(result);
      expect(text.split('<script>')[0]).not.toMatch(/undefined|NaN|\[object/u);
      expect(text.match(/<section/gu)?.length).toBeGreaterThan(4);
    }
  });
});

describe('data that were packed before', () => {
  const unit = resultFixture.units[0];
  if (unit === undefined) throw new Error('no unit');
  const units = Array.from({ length: 45 }, (_, place) => ({ ...unit, id: `Đ${place}` }));
  const many: Result = { ...resultFixture, units };
  const made = (result: Result, known: Map<string, string>, hidesNames = false) => {
    let count = 0;
    const packing: Packing = {
      fingerprintOf: (of) => JSON.stringify(of),
      letters: (make, from) => {
        const letters = (from === null ? undefined : known.get(from)) ?? pack(JSON.stringify(make()));
        if (from !== null && !known.has(from)) count += 1;
        if (from !== null) known.set(from, letters);
        return letters;
      },
    };
    expect(renderOverview(result, parts, { hidesNames, packing })).toBe(page(result, hidesNames));
    return count;
  };

  it('are made again of the lot alone in which something changed', () => {
    const known = new Map<string, string>();
    expect(made(many, known)).toBe(6);
    expect(made(many, known)).toBe(0);
    const other = units.map((each, place) => (place === 21 ? { ...each, total: 1 } : each));
    expect(made({ ...many, units: other }, known)).toBe(2);
    const ranked = units.map((each) => ({ ...each, rank: 7, rankInCluster: 2 }));
    expect(made({ ...many, units: ranked }, known)).toBe(0);
    const said = { code: 'TD3112', severity: 'error' as const, title: 'x', message: 'Khác.', hint: '' };
    expect(made({ ...many, diagnostics: [{ ...said, unit: 'Đ44' }] }, known)).toBe(2);
    const [nominated] = resultFixture.nominations;
    if (nominated === undefined) throw new Error('nobody is nominated');
    const nominations = [...many.nominations, { ...nominated, unit: 'Đ0', name: 'Khác' }];
    expect(made({ ...many, nominations }, known)).toBe(2);
    const criteria = { ...many.criteria, awards: [] };
    expect(made({ ...many, criteria }, known)).toBe(6);
  });

  it('are not looked for where names are hidden: any unit may name anybody', () => {
    expect(made(many, new Map(), true)).toBe(0);
  });
});

describe('names of people', () => {
  it.each([
    ['Nguyễn Văn Ánh', 'N.V.Á.'],
    ['ThS. Lê Thị Bình', 'T.L.T.B.'],
    ['  đỗ  An ', 'Đ.A.'],
  ])('%s is %s', (name, initials) => {
    const [unit] = resultFixture.units;
    const [person] = unit?.individuals ?? [];
    if (unit === undefined || person === undefined) throw new Error('nobody');
    const hidden = hideNames({
      ...resultFixture,
      nominations: [],
      units: [{ ...unit, individuals: [{ ...person, name }] }],
    });
    expect(hidden.units[0]?.individuals[0]?.name.trim()).toBe(initials);
  });

  it('stand with initials wherever they are told, units and links as they are', () => {
    const told = {
      ...resultFixture,
      diagnostics: [
        {
          code: 'TD3112',
          severity: 'error' as const,
          title: 'x',
          message: 'Đề nghị cho “Nguyễn Văn Ánh”, không phải Nguyễn Văn Ánhh; Phường Ba Đình.',
          hint: '',
        },
      ],
    };
    const hidden = hideNames(told);
    expect(hidden.diagnostics[0]?.message).toBe(
      'Đề nghị cho “N.V.Á.”, không phải Nguyễn Văn Ánhh; Phường Ba Đình.',
    );
    expect(hidden.units.map(({ id, name }) => [id, name])).toEqual(
      told.units.map(({ id, name }) => [id, name]),
    );
    expect(hidden.nominations.map(({ individual }) => individual)).toEqual(
      told.nominations.map(({ individual }) => individual),
    );
    const names = told.units.flatMap(({ individuals }) => individuals.map(({ name }) => name));
    const text = page(told, true);
    for (const name of names) expect(text.replace('Ánhh', '')).not.toContain(name);
    expect(text).toContain('N.V.Á.');
  });
});

describe('a piece of a page', () => {
  it('escapes what is put in, once', () => {
    const inner = html`<b>${'a & b'}</b>`;
    expect(html`<p title="${`"'<`}">${inner}${null}${[1, html`<i>2</i>`]}</p>`.html).toBe(
      '<p title="&quot;&#39;&lt;"><b>a &amp; b</b>1<i>2</i></p>',
    );
  });
});
