import { fileNameOf } from '../../text/file-name.ts';

/** A unit's file: `PX07` and `px07 Lam Sơn` are `PX07-lam-son`; a code is not said twice. */
export function nameWithCode(prefix: string, text: string): string {
  const code = fileNameOf(prefix);
  const name = fileNameOf(text);
  const rest = name === code ? '' : name.startsWith(`${code}-`) ? name.slice(code.length + 1) : name;
  return [safeCode(prefix), rest].filter((part) => part !== '').join('-');
}

/** A unit's code as it is typed, where a file can be named so. */
function safeCode(code: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9-]*$/u.test(code) ? code : fileNameOf(code);
}
