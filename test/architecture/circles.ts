/** Anything that points at something else, by name. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The circles among some edges: each a set of nodes from which every other one of the set can be reached (Tarjan's
 * strongly connected components of more than one node), its names sorted. A node that points at itself is none.
 */
export function circlesOf(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const circles: string[][] = [];
  const visit = (node: string): number => {
    const index = order.size;
    order.set(node, index);
    let lowest = index;
    stack.push(node);
    open.add(node);
    for (const target of next.get(node) ?? []) {
      if (!order.has(target)) {
        lowest = Math.min(lowest, visit(target));
      } else if (open.has(target)) {
        lowest = Math.min(lowest, low.get(target) ?? order.get(target) ?? lowest);
      }
      low.set(node, lowest);
    }
    low.set(node, lowest);
    if (lowest === index) {
      const members = stack.splice(stack.indexOf(node));
      for (const member of members) {
        open.delete(member);
      }
      if (members.length > 1) {
        circles.push(members.sort());
      }
    }
    return lowest;
  };
  for (const node of [...next.keys()].sort()) {
    if (!order.has(node)) {
      visit(node);
    }
  }
  return circles.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '', 'en'));
}
