import type { Skeleton } from '../skeleton.ts';

const ACCOMPANIES = 'Kèm theo Quyết định số       /{{ky_hieu}} {{ngay_ban_hanh}} của {{chu_tich_ubnd}}';

/** What of a decision differs with the award and the office. */
type Wording = {
  readonly name: string;
  readonly money: string;
  readonly carriedOutBy: string;
  readonly listed: string;
};

/** Dự thảo Quyết định tặng Giấy khen (NĐ 30/2020, PL III, mẫu 1.2). */
export const commendationDecision = decision({
  name: 'quyet-dinh-tang-giay-khen',
  money: 'Giấy khen',
  carriedOutBy: 'Chánh Văn phòng Hội đồng nhân dân và {{uy_ban}}, Trưởng các phòng, ban, đơn vị liên quan',
  listed: 'TẶNG GIẤY KHEN',
});

/** The same for any other award, and for an office that is no people's committee. */
export const generalDecision = decision({
  name: 'quyet-dinh-khen-thuong',
  money: 'hình thức khen thưởng',
  carriedOutBy: 'Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị liên quan',
  listed: 'KHEN THƯỞNG',
});

function decision({ name, money, carriedOutBy, listed }: Wording): Skeleton {
  return {
    name,
    orientation: 'portrait',
    heading: 'QUYẾT ĐỊNH',
    subject: [
      'Về việc tặng {{hinh_thuc}} cho tập thể, cá nhân có thành tích xuất sắc',
      'trong Phong trào thi đua {{ten_phong_trao}} {{ky_xet}}',
    ],
    accompanies: null,
    addressees: [],
    body: [
      { style: 'authority', text: '{{tham_quyen}}' },
      { block: 'can_cu' },
      { style: 'resolution', text: 'QUYẾT ĐỊNH:' },
      {
        style: 'article',
        text: 'Điều 1. Tặng {{hinh_thuc}} cho {{so_duoc_tang}} (có danh sách tại Phụ lục kèm theo) đã có thành tích xuất sắc trong Phong trào thi đua {{ten_phong_trao}} {{ky_xet}}.',
      },
      { block: 'so_luong' },
      {
        style: 'article',
        text: `Điều 2. Tiền thưởng kèm theo ${money}: {{tien_thuong}}, chi từ {{nguon_kinh_phi}}.`,
      },
      {
        style: 'article',
        text: `Điều 3. ${carriedOutBy} và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.`,
      },
    ],
    appendices: [
      {
        number: null,
        title: [`DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC ${listed}`],
        accompanies: ACCOMPANIES,
        orientation: 'portrait',
        body: [
          { style: 'part', text: 'I. TẬP THỂ: {{so_tap_the}}' },
          { block: 'bang_tap_the' },
          { style: 'part', text: 'II. CÁ NHÂN: {{so_ca_nhan}}' },
          { block: 'bang_ca_nhan' },
        ],
      },
    ],
  };
}
