import { unlessRefused } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';

/** `ShowZeroValues` of the views (ODF 1.3, 3.10.2), for all sheets alike; settings that cannot be read say nothing. */
export function hidesZeros(zip: Zip, file: string): boolean {
  const bytes = unlessRefused(() => zip.part('settings.xml'));
  if (bytes === null) return false;
  let isAsked = false;
  let isHidden = false;
  unlessRefused(() =>
    walkXml(bytes, file, 'settings.xml', {
      open: ({ name, attribute }) => {
        isAsked = name === 'config-item' && attribute('config:name') === 'ShowZeroValues';
      },
      text: (text) => {
        if (isAsked && text.trim() === 'false') isHidden = true;
      },
      close: () => {
        isAsked = false;
      },
    }),
  );
  return isHidden;
}
