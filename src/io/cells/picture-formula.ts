import { remembering } from '../../text/remembering.ts';

/** The letters before a function, so that `MYIMAGE(` is another. */
const PICTURE = /(?<![\p{L}\p{N}_])(?:DISPIMG|IMAGE)\s?\(/iu;
const ADDRESS = /(?<![\p{L}\p{N}_])IMAGE\s?\(\s?"{1,2}([^"]{1,400})"/iu;

/** Formulas are longer than any that fetches a picture. */
const LONGEST = 2_000;

/**
 * Whether a formula gives a picture: `IMAGE` of Excel and Google Sheets, `DISPIMG` of WPS; also inside the `DUMMYFUNCTION`
 * that Google writes for a function of its own. `address` where it is fetched from the net. Null for any other formula.
 */
export function pictureOf(formula: string): { readonly address?: string } | null {
  return formula.length < LONG ? pictureIn(formula) : pictureInLong(formula);
}

/** The long formulas of a form stand in many rows, and in every file. */
const LONG = 300;
const pictureInLong = remembering(pictureIn, { most: 300, longest: 8_192 });

function pictureIn(formula: string): { readonly address?: string } | null {
  const head = formula.slice(0, LONGEST);
  // Nearly every formula, and some are long.
  if (!/im(?:g|age)/i.test(head)) return null;
  if (!PICTURE.test(head)) return null;
  const address = ADDRESS.exec(head)?.[1];
  return address === undefined ? {} : { address };
}
