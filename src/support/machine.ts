import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { PaperFont } from './fonts.ts';

/** What there is to know of the computer, the tool and the workspace before any work. No person's data. */
export type Machine = {
  /** yyyy-MM-dd */
  readonly today: string;
  readonly tool: {
    readonly version: string;
    /** Day of this version, yyyy-MM-dd; null for one that has not been released. */
    readonly released: string | null;
    readonly folder: string;
    /** What belongs to the tool and is not there. */
    readonly missing: readonly string[];
  };
  readonly node: { readonly version: string; readonly needed: string };
  readonly system: {
    /** As Node calls it: `win32`, `linux`, `darwin`. */
    readonly platform: string;
    readonly name: string;
    readonly processor: string;
    readonly cores: number;
    /** Bytes. */
    readonly memory: number;
    readonly freeMemory: number;
    readonly language: string;
    readonly timeZone: string;
  };
  readonly paperFont: PaperFont;
  readonly workspace: WorkspaceState | null;
  /** The folder that rights and disk were tried in: the workspace, else the current one. */
  readonly place: string;
  readonly disk: {
    /** Bytes; null where the system does not tell. */
    readonly free: number | null;
    readonly total: number | null;
  };
  readonly rights: readonly Right[];
};

export type WorkspaceState = {
  readonly folder: string;
  /** Null where `thidua.yaml` or `don-vi.xlsx` cannot be read. */
  readonly units: number | null;
  readonly years: readonly number[];
  /** Files that Word, Excel or LibreOffice holds, from the workspace, with forward slashes. */
  readonly open: readonly string[];
  /** What is wrong with the workspace itself. */
  readonly faults: readonly Diagnostic[];
  /** Runs of the tool that its log knows, oldest first. */
  readonly runs: readonly RunNote[];
};

/** A run of the tool, in numbers and codes. */
export type RunNote = {
  /** yyyy-MM-ddTHH:mm:ss, local. */
  readonly at: string;
  readonly command: string;
  /** `2022`, `2022-Q1`: what it was about. */
  readonly term: string | null;
  readonly flags: readonly string[];
  readonly tool: string;
  /** Null where it was broken off, or is still going. */
  readonly end: {
    readonly exit: number;
    readonly seconds: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly codes: readonly string[];
  } | null;
  readonly isAlive: boolean;
};

/** Whether a file could be written in a folder. */
export type Right = {
  readonly path: string;
  readonly refused: { readonly code: string; readonly because: string; readonly remedy: string } | null;
};
