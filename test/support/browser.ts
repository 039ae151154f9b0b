import { type Browser, launch } from 'puppeteer-core';

/** The Chromium of the system, without a window. */
export function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
