import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Merged } from '../../src/merge/merged.ts';
import { renderMergeOverview } from '../../src/overview/render-merge.ts';
import { pageParts } from '../../src/write/page-parts.ts';
import { openBrowser, seriousFindings } from '../support/browser.ts';
import { isLong } from '../support/effort.ts';
import { titled, without } from '../support/libreoffice.ts';
import { manyOffices } from '../support/many-offices.ts';
import { onceForAll } from '../support/once-for-all.ts';

const missing = without('Chromium');

describe.skipIf(missing.length > 0)(titled('the overview of several offices in a browser', missing), () => {
  let browser: Browser;
  let page: Page;
  const heard: string[] = [];
  const asked: string[] = [];

  async function open(merged: Merged): Promise<void> {
    const text = renderMergeOverview(merged, await pageParts('gop'), []);
    const path = await onceForAll(`tong-quan-cac-noi-${merged.units.length}.html`, async (made) =>
      writeFileSync(made, text),
    );
    await page.goto(pathToFileURL(path).href);
  }
  const texts = (selector: string) =>
    page.$$eval(selector, (found) =>
      found.filter((each) => each.getClientRects().length > 0).map((each) => each.textContent ?? ''),
    );
  const type = async (text: string) => {
    await page.$eval('#tim', (input) => {
      input.value = '';
      input.dispatchEvent(new Event('input'));
    });
    if (text !== '') await page.type('#tim', text);
  };

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (fault) => heard.push(String(fault)));
    page.on('request', (request) => asked.push(request.url()));
    await open(manyOffices({ offices: 12, units: 5 }));
  }, 120_000);
  afterAll(() => browser?.close());

  it('shows every office, unit and candidate, and says nothing on the console', async () => {
    expect(await texts('#bang-noi-gui tbody tr')).toHaveLength(12);
    expect(await texts('#bang-xep-hang tbody tr')).toHaveLength(60);
    expect(await texts('#bang-cap-tren tbody tr')).toHaveLength(12);
    expect(await texts('#dem')).toEqual(['12 trong 12 nơi gửi, 60 trong 60 đơn vị, 12 trong 12 đề nghị']);
    expect(heard).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  it('sorts each table by its own columns, the unknown last', async () => {
    const totals = async () =>
      (await texts('#bang-xep-hang tbody td:nth-child(8)')).map((text) => Number(text.replace(',', '.')));
    await page.click('#bang-xep-hang th:nth-child(8) button');
    const up = await totals();
    const known = up.filter((each) => !Number.isNaN(each));
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(known.length).toBeLessThan(up.length);
    expect(up.at(-1)).toBeNaN();
    await page.click('#bang-noi-gui th:nth-child(2) button');
    const names = await texts('#bang-noi-gui tbody th');
    expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
  });

  it('finds offices, units and candidates without marks, all at once', async () => {
    await type('dong ve 3');
    expect(await texts('#bang-noi-gui tbody th')).toEqual(['Xã Đông Vệ 3']);
    const units = await texts('#bang-xep-hang tbody td:nth-child(3)');
    expect(units).toHaveLength(5);
    expect(new Set(units)).toEqual(new Set(['Xã Đông Vệ 3']));
    expect(await texts('#bang-cap-tren tbody th')).toHaveLength(1);
    await type('truong mam non');
    expect(await texts('#bang-noi-gui tbody tr')).toEqual([]);
    for (const name of await texts('#bang-xep-hang tbody th')) expect(name).toMatch(/Trường Mầm non/u);
    await type('');
  });

  it('sifts by office, cluster, report and grade; the name of an office leads to its units', async () => {
    await page.select('select[data-loc="nop"]', 'missing');
    const waiting = await texts('#bang-xep-hang tbody td:nth-child(7)');
    expect(waiting.length).toBeGreaterThan(0);
    expect(new Set(waiting)).toEqual(new Set(['Chưa nộp']));
    await page.select('select[data-loc="nop"]', '*');
    await page.select('select[data-loc="cumnoi"]', 'Cụm 2');
    expect(await texts('#bang-noi-gui tbody tr')).toHaveLength(6);
    expect(await texts('#bang-xep-hang tbody tr')).toHaveLength(30);
    await page.select('select[data-loc="cumnoi"]', '*');
    await page.click('#bang-noi-gui tbody tr:nth-child(2) a');
    const [name] = await texts('#bang-noi-gui tbody th');
    expect(new Set(await texts('#bang-xep-hang tbody td:nth-child(3)'))).toEqual(new Set([name]));
    expect(await page.evaluate('location.hash')).toBe('#xep-hang');
    await page.select('select[data-loc="noi"]', '*');
  });

  it('is within reach of the keyboard and of a screen reader', async () => {
    expect(await seriousFindings(page)).toEqual([]);
  }, 60_000);

  it('prints on A4', async () => {
    await page.emulateMediaType('print');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(Buffer.from(pdf).toString('latin1')).toMatch(
      /\/MediaBox \[0 0 (?:59[45](?:\.\d+)? 84[12]|84[12](?:\.\d+)? 59[45])/u,
    );
    await page.emulateMediaType('screen');
  });

  it.runIf(isLong)(
    'of 166 offices with 40 units each stays under 6 MB and answers',
    { timeout: 120_000 },
    async () => {
      await open(manyOffices({ offices: 166, units: 40 }));
      expect(await texts('#bang-xep-hang tbody tr')).toHaveLength(6640);
      expect(Number(await page.evaluate('document.documentElement.outerHTML.length'))).toBeLessThan(
        6_000_000,
      );
      const start = performance.now();
      await type('dong ve 99');
      expect(await texts('#bang-noi-gui tbody th')).toEqual(['Xã Đông Vệ 99']);
      expect(performance.now() - start).toBeLessThan(30_000);
      expect(heard).toEqual([]);
    },
  );
});
