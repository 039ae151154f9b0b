import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatNumber } from '../text/numbers.ts';
import { foldFor } from './folded.ts';
import type { Nested } from './nest.ts';
import { readRule } from './phrases/read-rule.ts';
import { arePoints } from './points.ts';
import { sectionOf, sectionOfLine } from './sections.ts';
import type { AnnexSection, UnderstoodLine, UnderstoodRule } from './understood.ts';

/** Which way lines count, as far as the headings above them say. */
type Above = AnnexSection | 'either';

/**
 * The lines with their points and rules: what a line does not state comes from its rule, from the lines below it, or from what
 * is left of the line above it. Where a heading and its lines disagree the lines count, and it is said.
 */
export function weigh(nodes: readonly Nested[]): readonly UnderstoodLine[] {
  return settleRest(
    nodes.map((node) => lineOf(node, 'base', 0)),
    null,
  );
}

function lineOf({ item, children }: Nested, above: Above, depth: number): UnderstoodLine {
  const { row, title } = item;
  const own = depth <= 1 || children.length > 0 ? sectionOf(title) : null;
  const standing: Above = above === 'bonus' || above === 'penalty' ? above : (own ?? above);
  const ruleText = item.rules.join('\n');
  const section = standing === 'either' ? sectionOfLine(title, ruleText) : standing;
  const label = item.label?.text ?? '';
  const doubts: Diagnostic[] = [];
  const name = nameOf(label, title);
  if (row.pointDoubt !== null) {
    const { from, found, why } = row.pointDoubt;
    const taken = row.max === null ? 'như không ghi' : `${formatNumber(row.max.points)} điểm`;
    doubts.push(diagnose('TD4158', { ...from, found }, { line: name, found, why, taken }));
  }
  const words = {
    ...(row.weight !== null && row.weight !== 1 && children.length === 0 && { weight: row.weight }),
    label,
    title: title === '' ? label : title,
    section,
    ruleText,
    evidence: row.evidence,
    appliesTo: row.appliesTo,
    target: row.target,
    from: row.from,
  };
  const note = [row.note, ...item.notes].filter((text) => text !== '').join('\n');
  if (children.length > 0) {
    const inner = children.map((child) => lineOf(child, standing, depth + 1));
    return heading(
      inner,
      row.max,
      { ...words, note: [note, ruleText].filter((text) => text !== '').join('\n') },
      doubts,
      name,
    );
  }
  const stated = row.max?.points ?? null;
  const context = { title, target: row.target, section, max: stated };
  // Many annexes have no column for it: the points of each level stand among the notes.
  const noted = ruleText === '' && note !== '' ? readRule(note, context) : null;
  const isNoted = noted !== null && noted.rule.kind !== 'score';
  const read = isNoted ? noted : readRule(ruleText, context);
  const ruleWords = isNoted ? note : ruleText;
  const doubtsOfRule = isNoted ? ['cách chấm lấy ở cột ghi chú', ...read.doubts] : read.doubts;
  const { rule, doubts: said } = fitted(read.rule, doubtsOfRule, { max: stated, section, words: ruleWords });
  for (const why of said) {
    const code = rule.kind === 'score' ? 'TD4159' : 'TD4160';
    doubts.push(diagnose(code, row.from, { line: name, why }));
  }
  const max = stated ?? (read.best !== null && arePoints(read.best) ? read.best : null);
  // A rule that was understood says its maximum itself.
  if (stated === null && max !== null && rule.kind === 'score')
    doubts.push(
      diagnose('TD4161', row.from, { line: name, taken: `${formatNumber(max)} điểm theo cách chấm` }),
    );
  return {
    ...words,
    ruleText: ruleWords,
    note: isNoted ? '' : note,
    max,
    maxFrom: stated !== null ? 'stated' : max === null ? 'none' : 'rule',
    children: [],
    rule,
    doubts,
  };
}

/** A rule that cannot hold for a line of this maximum is none. */
function fitted(
  rule: UnderstoodRule,
  doubts: readonly string[],
  {
    max,
    section,
    words,
  }: { readonly max: number | null; readonly section: AnnexSection; readonly words: string },
): { readonly rule: UnderstoodRule; readonly doubts: readonly string[] } {
  const unclear = (why: string) => ({ rule: { kind: 'score' } as const, doubts: [why] });
  if (rule.kind === 'deduction') {
    if (section === 'bonus') return unclear('nằm trong phần điểm cộng mà lại trừ điểm');
    if (rule.cap !== null && max !== null && rule.cap > max && section === 'base')
      return unclear(`trừ nhiều nhất ${formatNumber(rule.cap)} điểm, quá điểm tối đa ${formatNumber(max)}`);
  }
  if (rule.kind === 'per-item') {
    // `mỗi vụ: 20 điểm` below a heading of penalties is taken off.
    if (section === 'penalty' && /\b(?:cong|thuong)\b/u.test(foldFor(['cộng', 'thưởng'], words)))
      return unclear('nằm trong phần điểm trừ mà lại cộng điểm');
    if (max !== null && rule.points > max)
      return unclear(`mỗi lần ${formatNumber(rule.points)} điểm, quá điểm tối đa ${formatNumber(max)}`);
    if (rule.cap !== null && max !== null && rule.cap !== max)
      return unclear(`tối đa ${formatNumber(rule.cap)} điểm, khác điểm tối đa ${formatNumber(max)}`);
  }
  return { rule, doubts };
}

type Words = Pick<
  UnderstoodLine,
  'label' | 'title' | 'section' | 'ruleText' | 'evidence' | 'appliesTo' | 'target' | 'from' | 'note'
>;

function heading(
  inner: readonly UnderstoodLine[],
  stated: Nested['item']['row']['max'],
  words: Words,
  doubts: Diagnostic[],
  name: string,
): UnderstoodLine {
  const children = settleRest(onceWeighted(inner, stated?.points ?? null), stated?.points ?? null);
  const counted = children.filter(({ section }) => section === words.section);
  const sum = hundredths(sumOf(counted));
  const isKnown = counted.length > 0 && counted.every(({ max }) => max !== null);
  // A bonus or a penalty may be worth less than its lines together: that is its cap.
  const isCap = words.section !== 'base' && stated !== null && (!isKnown || stated.points <= sum);
  if (stated !== null && stated.points !== sum && !isCap && counted.length > 0) {
    doubts.push(
      diagnose(
        'TD4156',
        { ...stated.from, found: stated.found },
        { line: name, stated: formatNumber(stated.points), sum: formatNumber(sum), taken: formatNumber(sum) },
      ),
    );
  }
  const max = isCap ? stated.points : isKnown ? sum : counted.length === 0 ? (stated?.points ?? null) : null;
  return {
    ...words,
    max,
    maxFrom: stated !== null && max === stated.points ? 'stated' : max === null ? 'none' : 'children',
    children,
    rule: null,
    doubts,
  };
}

/** Where the lines are worth what their heading says without their weights, their points have these in them. */
function onceWeighted(lines: readonly UnderstoodLine[], stated: number | null): readonly UnderstoodLine[] {
  const base = lines.filter(({ section }) => section === 'base');
  const plain = base.map(({ weight: _, ...line }) => line);
  const isWhole = base.every(({ max }) => max !== null) && hundredths(sumOf(plain)) === stated;
  if (!isWhole || hundredths(sumOf(base)) === stated) return lines;
  return lines.map((line) => {
    if (line.weight === undefined) return line;
    const { weight: _, ...once } = line;
    const why = 'điểm ghi trong bảng đã nhân hệ số, nên không nhân lần nữa';
    const doubt = diagnose('TD4160', line.from, { line: nameOf(line.label, line.title), why });
    return { ...once, doubts: [...line.doubts, doubt] };
  });
}

/** The one line that states nothing has what is left; a bonus or penalty without a bound has that of the line above it. */
function settleRest(lines: readonly UnderstoodLine[], stated: number | null): readonly UnderstoodLine[] {
  const base = lines.filter(({ section }) => section === 'base');
  const unknown = base.filter(({ max }) => max === null);
  const known = sumOf(base);
  return lines.map((line) => {
    if (line.max !== null) return line;
    if (line.section !== 'base')
      return stated === null || line.children.length > 0 ? line : { ...line, max: stated, maxFrom: 'rest' };
    const left = stated === null || unknown.length !== 1 ? null : hundredths(stated - known);
    const max =
      left !== null && left > 0 ? left : line.children.length > 0 ? hundredths(sumOf(line.children)) : 0;
    const taken =
      left !== null && left > 0 ? `${formatNumber(left)} điểm còn lại của mục` : `${formatNumber(max)} điểm`;
    const doubt = diagnose('TD4161', line.from, { line: nameOf(line.label, line.title), taken });
    return {
      ...line,
      max,
      maxFrom: left !== null && left > 0 ? 'rest' : 'none',
      doubts: [...line.doubts, doubt],
    };
  });
}

/** What lines come to together, each as often as it counts; what is not known counts nothing. */
export function sumOf(lines: readonly UnderstoodLine[]): number {
  return lines.reduce((sum, { max, weight = 1 }) => sum + (max ?? 0) * weight, 0);
}

/** A line as messages name it: `Dòng “1.1. Tỷ lệ hồ sơ …”`. */
export function nameOf(label: string, title: string): string {
  const words = title.length > 70 ? `${title.slice(0, 69)}…` : title;
  return `Dòng “${label === '' || label === '-' || label === '+' ? '' : `${label}. `}${words}”`;
}

/** Points to the hundredth. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
