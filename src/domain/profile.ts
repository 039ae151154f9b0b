import { z } from 'zod';
import { holdsOn } from './period.ts';

const day = z.iso.date();
const line = z.string().min(1);

const signer = z.strictObject({
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. TRƯỞNG PHÒNG` …: a line above the position (NĐ 30/2020, PL I, II.7), or null. */
  authority: line.nullable(),
  position: line,
  /** Blank until known: the document then leaves the name to be written in. */
  name: z.string().describe('họ tên người ký; chưa biết thì ghi hai dấu nháy ""'),
});

/** Another agency that issues some of the documents: the people's committee, the council. */
const issuer = z.strictObject({
  /** Cơ quan chủ quản; null where the letterhead has none. */
  parentAgency: line.nullable(),
  /** `Ủy ban nhân dân thành phố Thanh Hóa` */
  issuingAgency: line,
  /** Its letters in a ký hiệu, after those of the kind of document: `UBND`, `HĐTĐKT`. */
  symbol: line,
  signer: signer.extend({
    /** Title in the agency whose seal is used, above the name (NĐ 30/2020, PL I, II.7b): `Chủ tịch UBND thành phố`. */
    officeTitle: line.nullable().exactOptional(),
  }),
  /** Nơi nhận, the archive line last; made from those of the office where it is left out. */
  recipients: z.array(line).min(1).exactOptional(),
});

/** The office that issues the documents, for as long as it exists. */
const office = z.strictObject({
  from: day.nullable(),
  to: day.nullable(),
  /** Cơ quan chủ quản: `UBND thành phố Thanh Hóa`; null where the letterhead has none. */
  parentAgency: line.nullable(),
  /** Cơ quan ban hành: `Phòng Nội vụ`. */
  issuingAgency: line,
  /** In running text: `thành phố Thanh Hóa`. */
  territory: line,
  /** Địa danh of the date line: `Thanh Hóa`. */
  place: line,
  /** `Hội đồng Thi đua - Khen thưởng thành phố Thanh Hóa` */
  council: line,
  /** To whom the tờ trình for Giấy khen goes: `Chủ tịch UBND thành phố Thanh Hóa`. */
  chairman: line,
  /** Ký hiệu after the number, by kind of document. */
  symbols: z.strictObject({
    report: line,
    submission: line,
    list: line,
    /** Of a công văn, after its number: `PNV-TĐKT`; made from `report` where it is left out. */
    letter: line.exactOptional(),
  }),
  signer,
  /** Nơi nhận, without the dash and the semicolon; the archive line last (`Lưu: VT, NV`). */
  recipients: z.strictObject({ report: z.array(line).min(1), submission: z.array(line).min(1) }),
  /** Who signs the reviews, the tờ trình to the level above and the decisions; made from `territory` where left out. */
  committee: issuer.exactOptional(),
  /** Who signs the minutes and the notice of results; made from `council` where left out. */
  councilIssuer: issuer.exactOptional(),
  /** To whom the committee proposes: `Chủ tịch UBND tỉnh Thanh Hóa`. */
  superior: line.exactOptional(),
});

/** Who sits in the council for some time, and which clusters each follows (plan III.3): entered once, printed where it belongs. */
const councilTerm = z.strictObject({
  from: day.nullable(),
  to: day.nullable(),
  /** The decision that set it up, as documents cite it: `Quyết định số 123/QĐ-UBND ngày 05/3/2021`. */
  decision: line.nullable().exactOptional(),
  members: z
    .array(
      z.strictObject({
        name: line,
        position: z.string().describe('chức vụ trong dấu nháy kép; chưa rõ thì ghi hai dấu nháy ""'),
        /** `Chủ tịch`, `Ủy viên` … */
        role: line,
        /** Clusters, as the register names them. */
        follows: z.array(line).exactOptional(),
      }),
    )
    .min(1),
});

/** Shape of `thidua.yaml` (contract section 1). */
export const profileSchema = z.strictObject({
  schema: z.literal('thidua-profile/1'),
  plan: line,
  offices: z.array(office).min(1),
  /** The council's members, by time; left out while the office has not entered them. */
  councilMembers: z.array(councilTerm).exactOptional(),
  /** Where units send their submissions, said in the form. */
  submitTo: z.strictObject({
    email: z.string().describe('địa chỉ thư; không có thì ghi hai dấu nháy ""'),
    phone: z.string().describe('số điện thoại trong dấu nháy kép; không có thì ghi hai dấu nháy ""'),
  }),
  /** What a deadline on a weekend does; the plan has no rule (VI.1), so the default only warns. */
  deadlineOnWeekend: z.enum(['none', 'next-working-day']),
});

export type Profile = z.infer<typeof profileSchema>;
export type Office = Profile['offices'][number];
export type CouncilTerm = z.infer<typeof councilTerm>;
export type Issuer = z.infer<typeof issuer>;

/** The office in charge on a day (yyyy-MM-dd), or null where the profile names none. */
export function officeOn(profile: Profile, date: string): Office | null {
  return profile.offices.find((each) => holdsOn(each, date)) ?? null;
}

/** The council as it sits on a day (yyyy-MM-dd), or null where nobody has entered it. */
export function councilOn({ councilMembers }: Profile, date: string): CouncilTerm | null {
  return (councilMembers ?? []).find((term) => holdsOn(term, date)) ?? null;
}
