import type { RawContent } from '../../../domain/raw-workbook.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';
import { colourOf } from './colours.ts';
import type { Run } from './marked-runs.ts';
import type { Look } from './styles.ts';

/** Text of a shared or inline string; `font` where a run names one of its own. */
export type RichText = {
  readonly text: string;
  readonly font: string | undefined;
  /** Its runs, where one of them has a formatting of its own; absent in almost every text. */
  readonly runs?: readonly Run[];
  /** What a cell holds that shows it in a usual look; absent where more is to be asked. */
  readonly content?: RawContent;
};

/** Hears what lies inside `<si>` or `<is>` and puts its runs together. */
export type TextCollector = {
  readonly begin: () => void;
  readonly open: (element: OpenElement) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly take: () => RichText;
};

/** Fonts whose letters are pictures. */
export const SYMBOL_FONT = /^(wingdings|webdings|symbol\b)/iu;

/** Runs are joined; of several fonts the one of the longest run counts. */
export function createTextCollector(): TextCollector {
  let whole = '';
  let font: string | undefined;
  let longest = 0;
  let run = '';
  let runFont: string | undefined;
  let runs: Run[] = [];
  let isStruck: boolean | null = null;
  let isRaised = false;
  let look: Look | null = null;
  let hasRuns = false;
  let isText = false;
  let phonetic = 0;
  const endRun = () => {
    if (run.length > longest) {
      longest = run.length;
      font = runFont;
    }
    if (run !== '') runs.push({ text: run, font: runFont, isStruck, isRaised, look });
    run = '';
    runFont = undefined;
    isStruck = null;
    isRaised = false;
    look = null;
  };
  return {
    begin: () => {
      whole = '';
      font = undefined;
      longest = 0;
      endRun();
      runs = [];
      hasRuns = false;
    },
    open: ({ name, attribute }) => {
      if (name === 'rPh') phonetic += 1;
      else if (phonetic > 0) return;
      else if (name === 'r') endRun();
      else if (name === 'rPr') {
        isStruck = false;
        look = {};
        hasRuns = true;
      } else if (name === 'rFont') {
        runFont = attribute('val');
      } else if (name === 'strike' || name === 'dstrike') {
        isStruck = !/^(0|false)$/u.test(attribute('val') ?? '1');
      } else if (name === 'vertAlign') {
        isRaised = attribute('val') !== 'baseline';
      } else if (name === 'color' && look !== null) {
        look = { ...look, colour: colourOf(attribute) };
      } else if (name === 'sz' && look !== null) {
        look = { ...look, size: Number(attribute('val') ?? '') || undefined };
      } else if (name === 't') isText = true;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      else if (name === 't') isText = false;
    },
    text: (text) => {
      if (!isText) return;
      whole += text;
      run += text;
    },
    take: () => {
      endRun();
      const text = unescapeCellText(whole);
      if (!hasRuns) return { text, font };
      return { text, font, runs: runs.map((each) => ({ ...each, text: unescapeCellText(each.text) })) };
    },
  };
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376-1 22.9.2.19). */
export function unescapeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
