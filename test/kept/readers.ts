import type { Diagnostic, Staged } from '../../src/diagnostics/diagnostic.ts';
import { isQuotable } from '../../src/documents/words/remark-groups.ts';
import { addressee } from '../../src/documents/words/to-unit.ts';
import { nameInText, quoted, sentence } from '../../src/documents/words/wording.ts';
import type { RawCell } from '../../src/domain/raw-workbook.ts';
import { isOwnSignWords } from '../../src/domain/sign-words.ts';
import { termOfKey } from '../../src/domain/term.ts';
import { hasOpenBox, readSingleBox, tickedWords } from '../../src/reading/cells/boxes.ts';
import { readDate } from '../../src/reading/cells/read-date.ts';
import { readLevel } from '../../src/reading/cells/read-level.ts';
import { readQuantity } from '../../src/reading/cells/read-quantity.ts';
import { readTextAnswer } from '../../src/reading/cells/read-text.ts';
import { readTick } from '../../src/reading/cells/read-tick.ts';
import { readYear } from '../../src/reading/cells/read-year.ts';
import { isBlank, shownText } from '../../src/reading/cells/shown-text.ts';
import {
  isDash,
  readLooseYesNo,
  readYesNo,
  saysNotApplicable,
  saysNothing,
} from '../../src/reading/cells/words.ts';
import { roleByName } from '../../src/reading/find-sheets.ts';
import {
  isGroupWords,
  isSignerWords,
  isSigningWords,
  isSummaryWords,
  isTitleWords,
  isTotalWords,
  saysOfSomebody,
  speaksOfDiscipline,
  undergoesDiscipline,
} from '../../src/reading/furniture/furniture-words.ts';
import { isOrdinal } from '../../src/reading/furniture/list-rows.ts';
import { knownTables } from '../../src/reading/headers/known-tables.ts';
import { infoKeyOf } from '../../src/reading/info-labels.ts';
import { foldHeader, isHeaderLike, matchHeader } from '../../src/reading/match-header.ts';
import { canBeAlias } from '../../src/reading/tells-unit.ts';
import { addressesIn } from '../../src/text/addresses.ts';
import { tellsCause } from '../../src/text/causes.ts';
import { cleanText } from '../../src/text/clean.ts';
import { isoOf, isPartOfDate, parseDate } from '../../src/text/dates.ts';
import { didYouMean } from '../../src/text/did-you-mean.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { fileNameOf } from '../../src/text/file-name.ts';
import { hasMarks, isSameWords, looseKey, marksAgree, matchKey } from '../../src/text/fold.ts';
import { withLatinLetters } from '../../src/text/latin-letters.ts';
import { decodeLegacy, mixedReading } from '../../src/text/legacy/decode.ts';
import { detectLegacy, isSurelyUnicode } from '../../src/text/legacy/detect.ts';
import { withoutLetterEnding } from '../../src/text/letter-ending.ts';
import { lowerFirst, upperFirst, withoutEnd, withoutStop } from '../../src/text/letters.ts';
import { mailAddressesIn } from '../../src/text/mail-addresses.ts';
import { countMojibake, mendMojibake } from '../../src/text/mend-mojibake.ts';
import { isFamilyName, splitPersonName, stripAddress, stripTitles } from '../../src/text/names.ts';
import { parseQuantity } from '../../src/text/numbers.ts';
import { parseNumberInWords, parseShare } from '../../src/text/numbers-in-words.ts';
import { namesOffice, officeWordsOf } from '../../src/text/offices.ts';
import { personKey } from '../../src/text/person-key.ts';
import { proseWords } from '../../src/text/prose.ts';
import { inQuotes } from '../../src/text/quote.ts';
import { readPeriod, readTerm } from '../../src/text/read-term.ts';
import { isShortPost, shortPostAhead, shortPostBehind } from '../../src/text/short-posts.ts';
import { shortTitle } from '../../src/text/short-title.ts';
import { isKeptName, nameKey, storedName, whyRenamed } from '../../src/text/stored-name.ts';
import { isLegalSyllable } from '../../src/text/syllable.ts';
import { placeTones } from '../../src/text/tone-placement.ts';
import { takeName } from '../../src/text/typed-name.ts';
import { withoutWideLetters } from '../../src/text/width.ts';
import { withoutYears } from '../../src/text/without-years.ts';
import { context, units } from './wild/ground.ts';

const place = { from: { file: 'a.xlsx', sheet: 'Tập thể', cell: 'E4' }, column: 'Số đạt' };
const cellOf = (text: string): RawCell => ({ column: 5, content: { kind: 'text', text } });
const levels = { choices: ['Tốt', 'Khá', 'Trung bình', 'Yếu'], describe: () => 'Tốt: 4,5 điểm; Khá: 3 điểm' };

const KNOWN = ['Phường Đông Vệ', 'Không áp dụng', 'Nguyễn Văn An', 'Tốt', 'thủy', '8,5'];
const FAREWELLS = ['Trân trọng', 'Sent from my *'];

/** Whether all that was typed after what somebody says is taken for the end of a letter. */
const isEnding = (typed: string) =>
  withoutLetterEnding(`Đề nghị tập huấn${typed}`, FAREWELLS) === 'Đề nghị tập huấn';

function told({ value, diagnostics }: Staged<unknown>): unknown {
  const said = diagnostics.map(({ code, message, hint }: Diagnostic) => `${code} ${message} ${hint}`);
  const what =
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'from'))
      : value;
  return said.length === 0 ? what : [what, said];
}

/** What each reader of the pure stages makes of a text. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  quantity: (text) => told(readQuantity(cellOf(text), place)),
  'points of 10': (text) => told(readQuantity(cellOf(text), place, { max: 10, isClaim: true })),
  'out of 7': (text) => told(readQuantity(cellOf(text), place, { outOf: 7 })),
  parseQuantity,
  parseNumberInWords,
  parseShare,
  tick: (text) => told(readTick(cellOf(text), place)),
  level: (text) => told(readLevel(cellOf(text), place, levels)),
  'yes or no': (text) =>
    told(readLevel(cellOf(text), place, { choices: ['Có', 'Không'], describe: () => '' })),
  readYesNo,
  readLooseYesNo,
  date: (text) => told(readDate(cellOf(text), place)),
  parseDate,
  isPartOfDate,
  readYear,
  text: (text) => told(readTextAnswer(cellOf(text), place)),
  shown: (text) => shownText(cellOf(text)),
  isBlank: (text) => isBlank(cellOf(text)),
  saysNotApplicable,
  saysNothing,
  isDash,
  isTotalWords,
  isSummaryWords,
  isGroupWords,
  isSigningWords,
  isSignerWords,
  isTitleWords,
  speaksOfDiscipline,
  isOrdinal,
  takeName: (text) => {
    const { name, ...rest } = takeName(text);
    const found = Object.entries(rest).filter(([, value]) => value !== null);
    return found.length === 0 && name === text ? null : { name, ...Object.fromEntries(found) };
  },
  splitPersonName,
  stripAddress,
  stripTitles,
  personKey,
  namesOffice,
  officeWordsOf,
  matchKey,
  looseKey,
  hasMarks,
  cleanText,
  placeTones: (text) => [placeTones(text, 'new'), placeTones(text, 'old')],
  addressesIn,
  fileNameOf,
  storedName,
  isKeptName,
  nameKey,
  mendMojibake,
  withoutWideLetters,
  tcvn3: (text) => decodeLegacy({ text, font: '.VnTime' }),
  'tcvn3 capitals': (text) => decodeLegacy({ text, font: '.VnTimeH' }),
  vni: (text) => decodeLegacy({ text, font: 'VNI-Times' }),
  'as its column': (text) => decodeLegacy({ text, column: 'tcvn3' }),
  detectLegacy: (text) => detectLegacy([text]),
  isSurelyUnicode,
  isLegalSyllable,
  proseWords: (text) => proseWords(text, ['Nguyễn Văn An', 'Đông Vệ']),
  inQuotes,
  quoted,
  sentence,
  nameInText,
  addressee: (text) => addressee({ name: text, type: 'phuong-xa' }),
  lowerFirst,
  upperFirst,
  withoutStop,
  tellsCause,
  whyRenamed,
  isFamilyName,
  mailAddressesIn,
  isShortPost,
  shortPostAhead,
  shortPostBehind,
  countMojibake,
  isoOf,
  withLatinLetters,
  shortTitle,
  readTerm,
  readPeriod,
  mixedReading,
  withoutYears,
  infoKeyOf,
  roleByName,
  header: (text) =>
    knownTables.flatMap((table) => {
      const found = matchHeader(foldHeader(text), table);
      return found === null ? [] : [`${table.sheet}: ${found.column.header} (${found.how})`];
    }),
  isHeaderLike,
  'may be remembered': (text) => units[0] !== undefined && canBeAlias(text, units[0], context),
  saysOfSomebody,
  undergoesDiscipline,
  hasOpenBox,
  readSingleBox,
  tickedWords,
  isOwnSignWords,
  termOfKey,
  isQuotable,
  'as the level is worded': (text) => told(readLevel(cellOf(`Mức${':'.repeat(10)} ${text}`), place, levels)),
  didYouMean: (text) => didYouMean(text, KNOWN),
  marksAgree: (text) => KNOWN.filter((known) => marksAgree(text, known)),
  isSameWords: (text) => KNOWN.filter((known) => isSameWords(text, known)),
  editDistance: (text) => KNOWN.map((known) => editDistance(text, known)).filter((distance) => distance < 5),
  'end of a letter': (text) => isEnding(`\n${text}\nĐT: 0912 345 678`),
  'after a farewell': (text) => isEnding(`\nTrân trọng! ${text}`),
  withoutEnd: (text) => withoutEnd(text, '.;,:'),
};

/** What a reader makes of a text, as a line of a table; null where it says nothing of it, or leaves it as it is. */
export function readAs(name: string, text: string): string | null {
  const made = JSON.stringify(READERS[name]?.(text)) ?? 'undefined';
  return made === JSON.stringify(text) || made === 'null' || made === 'false' || made === '[]'
    ? null
    : `${JSON.stringify(text)} → ${made}`;
}
