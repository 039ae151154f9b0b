import { parseCriteria } from '../../src/criteria/parse.ts';
import type { Staged } from '../../src/diagnostics/diagnostic.ts';
import { parseDossierRules } from '../../src/workspace/dossier-rules.ts';
import { parseLegalBases } from '../../src/workspace/parse-legal-bases.ts';
import { readProfile } from '../../src/workspace/read-profile.ts';
import type { YamlFaultKind } from '../../src/yaml/yaml-fault.ts';
import { secondPlanText } from '../support/criteria-text.ts';
import { PROFILE } from '../support/profile-text.ts';

/** A YAML file that a clerk can edit: one without faults, how it is read, and the code of each kind of fault. */
export type KindOfFile = {
  readonly name: string;
  readonly good: string;
  readonly read: (bytes: Uint8Array) => Staged<unknown>;
  readonly codes: Readonly<Record<YamlFaultKind, string>>;
};

const LEGAL_BASES = `schema: thidua-legal-bases/1
bases:
  - id: luat
    text: Căn cứ Luật Thi đua, khen thưởng
    from: 2024-01-01
    to: null
`;

const DOSSIERS = `schema: thidua-dossiers/1
dossiers:
  - id: giay-khen
    levels: [city]
    from: 2024-01-01
    to: null
    components: [Tờ trình, Báo cáo thành tích]
    copies: 01 bộ bản chính
    origin: Luật Thi đua, khen thưởng năm 2022, Điều 84
`;

export const KINDS_OF_FILE: readonly KindOfFile[] = [
  {
    name: 'criteria',
    good: secondPlanText,
    read: (text) => parseCriteria({ text, file: 'tieu-chi/x.yaml', sha256: '' }),
    codes: {
      encoding: 'TD4150',
      size: 'TD4101',
      character: 'TD4102',
      syntax: 'TD4103',
      feature: 'TD4104',
      'double-key': 'TD4105',
      number: 'TD4106',
      'unknown-key': 'TD4107',
      'missing-key': 'TD4108',
      'wrong-value': 'TD4109',
    },
  },
  {
    name: 'profile',
    good: PROFILE,
    read: (bytes) => readProfile(bytes, 'thidua.yaml'),
    codes: {
      encoding: 'TD4202',
      size: 'TD4202',
      character: 'TD4202',
      syntax: 'TD4202',
      feature: 'TD4202',
      'double-key': 'TD4202',
      number: 'TD4205',
      'unknown-key': 'TD4203',
      'missing-key': 'TD4204',
      'wrong-value': 'TD4205',
    },
  },
  {
    name: 'legal bases',
    good: LEGAL_BASES,
    read: (bytes) => parseLegalBases(bytes, 'can-cu-phap-ly.yaml'),
    codes: {
      encoding: 'TD4450',
      size: 'TD4450',
      character: 'TD4450',
      syntax: 'TD4450',
      feature: 'TD4450',
      'double-key': 'TD4450',
      number: 'TD4451',
      'unknown-key': 'TD4451',
      'missing-key': 'TD4451',
      'wrong-value': 'TD4451',
    },
  },
  {
    name: 'dossiers',
    good: DOSSIERS,
    read: (bytes) => parseDossierRules(bytes, 'ho-so-khen-thuong.yaml'),
    codes: {
      encoding: 'TD4454',
      size: 'TD4454',
      character: 'TD4454',
      syntax: 'TD4454',
      feature: 'TD4454',
      'double-key': 'TD4454',
      number: 'TD4455',
      'unknown-key': 'TD4455',
      'missing-key': 'TD4455',
      'wrong-value': 'TD4455',
    },
  },
];
