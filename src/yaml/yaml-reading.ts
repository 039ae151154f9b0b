import type { Places } from './place.ts';
import type { YamlFault } from './yaml-fault.ts';

/** What a YAML file says, and where. */
export type YamlContent = { readonly data: unknown; readonly places: Places };

/** The content as far as it can be told, null where the text is no YAML; and everything refused in it. */
export type YamlReading = { readonly content: YamlContent | null; readonly faults: readonly YamlFault[] };
