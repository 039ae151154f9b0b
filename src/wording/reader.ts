/**
 * Who reads a reason: the clerk at the screen and in the office's own workbooks; a unit in its slip; the council in its
 * papers; whoever decides, up to the province, in what is sent there. Only the clerk is told of files and cells.
 */
export type Reader = 'clerk' | 'unit' | 'council' | 'province';

/** One code's words: a clause without capital and full stop, so that nobody has to cut a sentence afterwards. */
export type Words<Fact> = (fact: Fact, reader: Reader) => string;
