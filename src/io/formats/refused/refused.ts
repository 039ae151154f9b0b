import type { CatalogueValues, DiagnosticCode } from '../../../diagnostics/catalogue.ts';
import { refuse } from '../../refusal.ts';
import type { Kind, OleFormat, PlainFormat, ZipFormat } from '../format.ts';

/** What is said of a file of this format where it is read. */
type Said<Code extends DiagnosticCode> = { readonly code: Code; readonly values: CatalogueValues<Code> };

/** Where it is received: in words (`tệp PDF`) what is kept, or what else is done. */
type Received = string | Kind;

/** A format by itself that is told only to be refused. */
export function refusedPlain<Code extends DiagnosticCode>(
  signs: Pick<PlainFormat, 'begins' | 'isNamed'>,
  { code, values }: Said<Code>,
  received: Received,
): PlainFormat {
  return {
    container: 'none',
    ...signs,
    received: kindOf(received),
    read: (_, file) => refuse(code, { file }, values),
    isBounded: () => true,
  };
}

/** A kind of zip that is told only to be refused. */
export function refusedZip<Code extends DiagnosticCode>(
  signs: Pick<ZipFormat, 'container' | 'looks' | 'type'>,
  { code, values }: Said<Code>,
  received: Received,
): ZipFormat {
  return { ...signs, received: kindOf(received), read: ({ file }) => refuse(code, { file }, values) };
}

/** A kind of OLE file that is told only to be refused. */
export function refusedOle<Code extends DiagnosticCode>(
  holds: OleFormat['holds'],
  { code, values }: Said<Code>,
  received: Received,
): OleFormat {
  return {
    container: 'ole',
    holds,
    received: kindOf(received),
    read: (_, __, file) => refuse(code, { file }, values),
  };
}

function kindOf(received: Received): Kind {
  return typeof received === 'string' ? { kind: 'other', what: received } : received;
}
