import { csvThreats } from './csv-threats.ts';
import { formatThreats } from './format-threats.ts';
import type { Threat } from './threat.ts';
import { xmlThreats } from './xml-threats.ts';
import { zipThreats } from './zip-threats.ts';

/** Every threat that lies in the bytes of one file. */
export const threats: readonly Threat[] = [...formatThreats, ...zipThreats, ...xmlThreats, ...csvThreats];
