import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = new URL('../../src', import.meta.url).pathname;

/** A literal after what may stand before one; a slash that divides stands after a name, a number or a bracket. */
const LITERAL =
  /(?<=[=(,:?&|![{;\s]\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/[a-z]*/g;

/**
 * Expressions that look dangerous and are not: what they read is short, and where that is made sure.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  '\\.[^.]+$': 'the mark is not in the class: each dot is looked at once',
  '\\.[^.]*$': 'the mark is not in the class: each dot is looked at once',
  '\\.([^./]*)$': 'the mark is not in the class: each dot is looked at once',
  '([^/]*)$': 'names of parts of a package',
  '\\d+$': 'an address of a cell',
  '\\.(xls\\w?|ods|prn)$|(^|\\/)[^.]*$': 'names of files',
  '\\s*\\([^)]*\\)$': 'a recipient of the profile',
  '\\s*(%|％|phần trăm|phan tram|đ|d|điểm|diem)\\.?$': 'texts to 64 letters (parseQuantity)',
  '[\\sT]+\\d{1,2}(:|h)\\d{0,2}(:\\d{2}(\\.\\d+)?)?z?$': 'texts to 120 letters (parseDate)',
  '(?<=\\d)\\s*(người|đồng chí|đ\\/c)\\.?$': 'spaces are looked at once, after their digit',
  '^\\s*\\||\\|\\s*$': 'the mark is not in the class: each is looked at once',
  '^-+|-+$': 'texts to 80 letters (fileNameOf)',
  "^['\\s]+|['\\s]+$": 'names of sheets, to 31 letters',
  '\\s*\\/>$': 'the opening tag of one element',
  '(?<=\\S) (thanh pho|tp|tpth)( .*)?$': 'the first match reaches the end',
};

/** Alternatives at the top of an expression. */
function alternatives(body: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < body.length; at += 1) {
    const letter = body.charAt(at);
    if (letter === '\\') {
      parts[parts.length - 1] += body.slice(at, at + 2);
      at += 1;
      continue;
    }
    if (letter === '[') inClass = true;
    if (letter === ']') inClass = false;
    if (!inClass && letter === '(') depth += 1;
    if (!inClass && letter === ')') depth -= 1;
    if (!inClass && depth === 0 && letter === '|') parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** `[…]+$` without a beginning: tried anew from each of a thousand places; `(…+)+`: tried in every division. */
function isRisky(body: string): boolean {
  if (/\((?:\?:)?[^()|\\[\]]*[+*]\)[+*]/.test(body)) return true;
  return alternatives(body).some((part) => {
    const isFree = !/^(?:\^|\(\?:?\^|\(\^)/.test(part);
    return isFree && /\$$/.test(part) && !/\\\$$/.test(part) && /[^\\][+*]|\{\d+,\}/.test(part);
  });
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('expressions over texts that others wrote', () => {
  it('know a risky shape when they see one', () => {
    expect(['[.\\s]+$', '\\s+$', 'a|[;\\s]*$', '(a+)+', '\\s*x$'].filter(isRisky)).toHaveLength(5);
    expect(['^[.\\s]+$', 'a$', '^a+|b', '\\s+'].filter(isRisky)).toEqual([]);
  });

  it('take a time that grows with the text: none looks back from the end with an open beginning', () => {
    const found = filesUnder(source).flatMap((file) => {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line));
      return lines.flatMap((line) =>
        [...line.matchAll(LITERAL)]
          .map(([, body = '']) => body)
          .filter((body) => isRisky(body) && ALLOWED[body] === undefined)
          .map((body) => `${relative(source, file)}: ${body}`),
      );
    });
    expect(found).toEqual([]);
  });
});
