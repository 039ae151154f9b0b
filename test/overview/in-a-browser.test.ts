import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result.ts';
import { renderOverview } from '../../src/overview/render-overview.ts';
import { pageParts } from '../../src/write/page-parts.ts';
import { openBrowser, seriousFindings } from '../support/browser.ts';
import { isLong } from '../support/effort.ts';
import { titled, without } from '../support/libreoffice.ts';
import { onceForAll } from '../support/once-for-all.ts';
import { sampleResult } from '../support/sample-years.ts';

const missing = without('Chromium');

/** A city of so many units of forty people: the sample's own, again and again. */
function enlarged(result: Result, count: number): Result {
  const [first] = result.units.filter(({ individuals }) => individuals.length > 0);
  if (first === undefined) throw new Error('nobody in the sample');
  const people = result.units.flatMap(({ individuals }) => individuals);
  const units = Array.from({ length: count }, (_, index) => {
    const unit = result.units[index % result.units.length] ?? first;
    const individuals = Array.from({ length: 40 }, (_none, at) => {
      const person = people[(index * 40 + at) % people.length];
      if (person === undefined) throw new Error('nobody');
      return { ...person, id: `${index}/${at}`, name: `${person.name} ${index}` };
    });
    return { ...unit, id: `${unit.id}-${index}`, name: `${unit.name} ${index}`, individuals };
  });
  return { ...result, units };
}

describe.skipIf(missing.length > 0)(titled('the overview in a browser', missing), () => {
  let browser: Browser;
  let page: Page;
  let result: Result;
  const heard: string[] = [];
  const asked: string[] = [];

  async function open(shown: Result): Promise<void> {
    const text = renderOverview(shown, await pageParts('trang'), { hidesNames: false });
    const path = await onceForAll(`tong-quan-${shown.units.length}.html`, async (made) =>
      writeFileSync(made, text),
    );
    await page.goto(pathToFileURL(path).href);
  }
  const texts = (selector: string) =>
    page.$$eval(selector, (found) =>
      found.filter((each) => each.getClientRects().length > 0).map((each) => each.textContent ?? ''),
    );

  const go = (hash: string) => page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');

  beforeAll(async () => {
    result = await sampleResult(2022);
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (fault) => heard.push(String(fault)));
    page.on('request', (request) => asked.push(request.url()));
    await open(result);
  }, 120_000);
  afterAll(() => browser?.close());

  it('shows every unit, and says nothing on the console', async () => {
    expect(await texts('#bang-xep-hang tbody tr')).toHaveLength(result.units.length);
    expect(await texts('#dem')).toEqual([`${result.units.length} trong ${result.units.length} đơn vị`]);
    expect(heard).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  it('sorts by a column, down and up, the unknown last', async () => {
    const totals = async () =>
      (await texts('#bang-xep-hang tbody tr td:nth-child(6)')).map((text) => Number(text.replace(',', '.')));
    await page.click('#bang-xep-hang th:nth-child(6) button');
    const up = (await totals()).filter((each) => !Number.isNaN(each));
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(up.length).toBeGreaterThan(40);
    await page.click('#bang-xep-hang th:nth-child(6) button');
    const down = await totals();
    expect(down[0]).toBe(up.at(-1));
    expect(down.at(-1)).toBeNaN();
    expect(await page.$eval('#bang-xep-hang th:nth-child(6)', (head) => head.getAttribute('aria-sort'))).toBe(
      'descending',
    );
  });

  it('finds units and people without marks, and sifts', async () => {
    await page.type('#tim', 'dong ve');
    const found = await texts('#bang-xep-hang tbody th');
    expect(found.length).toBeGreaterThan(1);
    for (const name of found) expect(name).toMatch(/Đông Vệ/u);
    await page.select('select[data-loc="loai"]', 'truong-hoc');
    for (const name of await texts('#bang-xep-hang tbody th')) expect(name).toMatch(/^Trường/u);
    await page.select('select[data-loc="loai"]', '*');
    await page.$eval('#tim', (input) => {
      input.value = '';
    });
    await page.type('#tim', 'nguyen thi');
    expect((await texts('#nguoi li')).every((text) => /^Nguyễn Thị/u.test(text))).toBe(true);
    await page.$eval('#tim', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    });
  });

  it('opens a unit with every line, as the Result has it, and comes back', async () => {
    const unit = result.units.find(({ individuals, lines }) => individuals.length > 2 && lines.length > 5);
    if (unit === undefined) throw new Error('no such unit');
    await go(`#dv=${encodeURIComponent(unit.id)}`);
    await page.waitForFunction('!document.querySelector("#don-vi").hidden');
    expect(await texts('#h-don-vi')).toEqual([unit.name]);
    const rows = await page.$$eval('#chi-tiet table', (tables) =>
      tables
        .filter((table) => table.caption?.textContent === 'Từng tiêu chí của tập thể')
        .flatMap((table) =>
          [...(table.tBodies[0]?.rows ?? [])].map((row) =>
            [...row.cells].map((cell) => cell.textContent ?? ''),
          ),
        ),
    );
    expect(rows.map(([code]) => code)).toEqual(unit.lines.map(({ criterion }) => criterion));
    expect(rows.map((row) => row[6])).toEqual(
      unit.lines.map(
        ({ because, verification }) =>
          because + (verification === undefined ? '' : ` Hội đồng thẩm định: ${verification.reason}`),
      ),
    );
    expect(rows.map((row) => row[7])).toEqual(
      unit.lines.map(({ from }) => from.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ')),
    );
    expect(await texts('#chi-tiet summary')).toHaveLength(unit.individuals.length);
    await page.click('#chi-tiet summary');
    await page.waitForSelector('#chi-tiet details table');
    const lines = await texts('#chi-tiet details table tbody tr');
    expect(lines).toHaveLength(unit.individuals[0]?.lines.length ?? -1);
    await page.click('#don-vi > p a');
    await page.waitForFunction('document.querySelector("#don-vi").hidden');
  });

  it('is within reach of the keyboard and of a screen reader', async () => {
    for (const hash of ['', `#dv=${result.units[0]?.id ?? ''}`]) {
      await go(hash);
      expect(await seriousFindings(page)).toEqual([]);
    }
  }, 60_000);

  it('prints on A4, black on white, also where the screen is dark', async () => {
    await go('');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const dark = await ground();
    expect(dark).toBe('rgb(13, 17, 23)');
    await page.emulateMediaType('print');
    expect(await ground()).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12]/u);
    await page.emulateMediaType('screen');
    await page.emulateMediaFeatures([]);
  });

  it.runIf(isLong)(
    'of 300 units with 40 people each stays under 3 MB and opens',
    { timeout: 120_000 },
    async () => {
      const large = enlarged(result, 300);
      await open(large);
      expect(await texts('#bang-xep-hang tbody tr')).toHaveLength(300);
      const size = Number(await page.evaluate('document.documentElement.outerHTML.length'));
      expect(size).toBeLessThan(3_000_000);
      await page.type('#tim', '299');
      expect((await texts('#nguoi h3'))[0]).toMatch(/^Cá nhân: 40/u);
      expect(heard).toEqual([]);
    },
  );
});
