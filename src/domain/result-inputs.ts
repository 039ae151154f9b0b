import { z } from 'zod';

const day = z.iso.date();
const count = z.int().min(0);

const column = z.object({
  column: z.string(),
  header: z.string(),
  as: z.string().nullable(),
  how: z.enum(['exact', 'folded', 'synonym', 'position', 'ignored']),
});

/** Rows of a file or of the whole folder: every row read is accepted, rejected or skipped, never lost. */
export const rowCountSchema = z.object({ read: count, accepted: count, rejected: count, skipped: count });

/** Cells that show something: `seen = used + furniture + unused`; every unused block is a diagnostic. */
export const cellCountSchema = z.object({ seen: count, used: count, furniture: count, unused: count });

/** One file that came in: what it was taken for, what counts of it, and why (contract, `inputs`). */
export const inputSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  unit: z.string().nullable(),
  /** Of a file with the tables of several units, all those that were recognised; `unit` is null then. */
  units: z.array(z.string()).exactOptional(),
  receivedOn: day.nullable(),
  outcome: z.enum(['accepted', 'superseded', 'rejected', 'skipped']),
  because: z.string(),
  rows: rowCountSchema,
  /** Rows that hold no data, with the reason; those of a file that does not count have its `because`. */
  skippedRows: z
    .array(z.object({ sheet: z.string(), because: z.string(), rows: z.array(z.int()) }))
    .exactOptional(),
  /** What the sheet `Thông tin` states, as typed; absent where it states nothing. */
  stated: z
    .object({
      unitCode: z.string().exactOptional(),
      unitName: z.string().exactOptional(),
      reportNumber: z.string().exactOptional(),
      reportDate: day.exactOptional(),
      preparedBy: z.string().exactOptional(),
      phone: z.string().exactOptional(),
      head: z.string().exactOptional(),
    })
    .exactOptional(),
  /** What its hidden sheet says: form, plan, version of the criteria, unit, year; absent where the file has none. */
  identity: z
    .object({
      form: z.string().nullable(),
      plan: z.string().nullable(),
      criteria: z.string().nullable(),
      unit: z.string().nullable(),
      year: z.string().nullable(),
      period: z.string().exactOptional(),
    })
    .exactOptional(),
  /** What became of the cells of a file that was opened; absent in results of older versions. */
  cells: cellCountSchema
    .extend({
      sheets: z.array(cellCountSchema.extend({ sheet: z.string() })),
      /** Furniture (titles, totals, notes, signatures …) that is not the form's own words, as what it was taken. */
      texts: z.array(z.object({ sheet: z.string(), cell: z.string(), as: z.string(), text: z.string() })),
    })
    .exactOptional(),
  understanding: z.array(
    z.object({
      sheet: z.string(),
      role: z.string().nullable(),
      headerRows: z.array(z.int()).nullable(),
      /** The table was pasted as text, a line in a cell. */
      pasted: z.literal(true).exactOptional(),
      columns: z.array(column),
    }),
  ),
  /** Every text in an old encoding (TCVN3, VNI), and what it was read as; absent where there is none. */
  conversions: z
    .array(z.object({ sheet: z.string(), cell: z.string(), before: z.string(), after: z.string() }))
    .exactOptional(),
});
