import type { CodedLine } from '../../annex/to-criteria.ts';

/** A line of an annex as programs are told it: what was understood, from where, and what is to be looked at. */
export function understoodLine({ id, line }: CodedLine) {
  return {
    id,
    label: line.label,
    title: line.title,
    max: line.max,
    ...(line.weight !== undefined && { weight: line.weight }),
    maxFrom: line.maxFrom,
    counts: line.section,
    rule: line.rule,
    ruleText: line.ruleText,
    from: line.from,
    review: line.doubts.filter(({ severity }) => severity !== 'info').map(({ message }) => message),
  };
}
