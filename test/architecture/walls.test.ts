import { describe, expect, it } from 'vitest';
import { usesItself } from './idle-exports.ts';
import { readGraph, textOf } from './import-graph.ts';
import { arrowFaults, circleFaults, exportFaults, leavingFaults, reachFaults } from './rules.ts';
import { ARROWS, ENTRIES, SEAMS, TOOLS } from './walls.ts';

const everything = readGraph(['src', 'test', 'samples', 'templates', 'bench']);
const production = readGraph(['src', 'samples', 'templates', 'bench']);
const program = readGraph(['src']);

describe('walls of src', () => {
  it('has read the program', () => {
    expect(program.modules.size).toBeGreaterThan(500);
    expect(program.arrows.length).toBeGreaterThan(2_000);
  });

  it('lets a room ask only those that the table lists, and lists nobody in vain', () => {
    expect(arrowFaults(program, ARROWS)).toEqual([]);
  });

  it('is left by no import', () => {
    expect(leavingFaults(everything)).toEqual([]);
  });

  it('has no circle of files or folders', () => {
    expect(circleFaults(program)).toEqual([]);
  });

  it('has nothing that no entry point leads to', () => {
    expect(reachFaults(program, Object.keys(ENTRIES))).toEqual([]);
    const all = [...Object.keys(ENTRIES), ...Object.keys(TOOLS)];
    expect(reachFaults(production, all)).toEqual([]);
  });

  it('exports nothing that only tests use, or nobody', () => {
    const idle = exportFaults(everything, (file, name) => usesItself(textOf(file), name));
    expect(idle).toEqual(Object.keys(SEAMS).sort());
  });

  it('gives each thing in its tables a reason', () => {
    const reasons = [
      ...Object.values(ARROWS).flatMap((row) => Object.values(row)),
      ...[ENTRIES, TOOLS, SEAMS].flatMap((table) => Object.values(table)),
    ];
    expect(reasons.filter((reason) => (typeof reason === 'string' ? reason : reason.types) === '')).toEqual(
      [],
    );
  });
});
