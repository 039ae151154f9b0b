import { isScalar, parseDocument, visit } from 'yaml';

/** What stands in for the words in « » of a template, by name. */
export type Words = Readonly<Record<string, string>>;

const PLACE = /«(\w+)»/gu;
/** Words stand in words, never deeper than this. */
const DEPTH = 4;

/**
 * A YAML template with its places «name» filled in; comments stay, what needs quotes gets them. A place of a year
 * is a number or null, one without quotes that becomes nothing is null. Throws on a place that has
 * no word: the templates ship with the tool.
 */
export function fillTemplate(template: string, words: Words): string {
  const document = parseDocument(template);
  visit(document, (_, node) => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.value.includes('«')) return;
    const isYear = YEARS.has(node.value);
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    const filled = fillWords(node.value, words);
    if (isYear) {
      node.value = filled === '' ? null : Number(filled);
      delete node.type;
    } else {
      node.value = filled === '' && !isQuoted ? null : filled;
    }
  });
  return fillComments(document.toString({ lineWidth: 0 }), words);
}

/** Places that hold a year, or none: numbers, though the template quotes them. */
const YEARS: ReadonlySet<string> = new Set(['«from»', '«to»', '«interim»', '«final»']);

/** One text with its places filled in. */
export function fillWords(text: string, words: Words, depth = DEPTH): string {
  if (depth === 0) throw new Error(`words of a template stand in a circle: ${text}`);
  return text.replace(PLACE, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`a template asks for a word that nobody gives: ${name}`);
    return fillWords(word, words, depth - 1);
  });
}

/** Whole lines of comment; a word of several lines would end the comment, so its line ends become spaces. */
function fillComments(text: string, words: Words): string {
  return text
    .split('\n')
    .map((line) => (/^\s*#/u.test(line) ? fillWords(line, words).replace(/[\r\n]+/gu, ' ') : line))
    .join('\n');
}
