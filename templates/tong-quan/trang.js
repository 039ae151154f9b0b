(() => {
  const { byId, el, fold, sift } = globalThis.thidua;
  const points = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shown = (value) => (value === null ? '–' : points.format(value));

  // Packed data: deflated JSON. Browsers older than 2023 cannot inflate by themselves, so the page can.
  const bytesOf = (id) => Uint8Array.from(atob(byId(id).textContent), (letter) => letter.charCodeAt(0));
  const unpack = (id) => JSON.parse(new TextDecoder().decode(inflate(bytesOf(id))));

  const lots = new Map();
  const lotOf = (lot) => {
    if (!lots.has(lot)) lots.set(lot, unpack(`d-${lot}`));
    return lots.get(lot);
  };

  function inflate(from) {
    let at = 0;
    let bits = 0;
    let held = 0;
    let out = new Uint8Array(from.length * 6 + 64);
    let end = 0;
    const take = (count) => {
      while (held < count) {
        bits |= from[at++] << held;
        held += 8;
      }
      const value = bits & ((1 << count) - 1);
      bits >>>= count;
      held -= count;
      return value;
    };
    const put = (byte) => {
      if (end === out.length) {
        const wider = new Uint8Array(out.length * 2);
        wider.set(out);
        out = wider;
      }
      out[end++] = byte;
    };
    const treeOf = (lengths) => {
      const counts = new Uint16Array(16);
      for (const length of lengths) counts[length]++;
      counts[0] = 0;
      const offsets = new Uint16Array(16);
      for (let length = 1; length < 16; length++) offsets[length] = offsets[length - 1] + counts[length - 1];
      const symbols = new Uint16Array(lengths.length);
      lengths.forEach((length, symbol) => {
        if (length) symbols[offsets[length]++] = symbol;
      });
      return { counts, symbols };
    };
    const read = ({ counts, symbols }) => {
      let code = 0;
      let first = 0;
      let index = 0;
      for (let length = 1; length < 16; length++) {
        code |= take(1);
        const count = counts[length];
        if (code - count < first) return symbols[index + code - first];
        index += count;
        first = (first + count) << 1;
        code <<= 1;
      }
      throw new Error('damaged data');
    };
    const LENGTHS = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
      227, 258,
    ];
    const LENGTH_BITS = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ];
    const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    const fixed = () => {
      const lengths = Array.from({ length: 288 }, (_, symbol) =>
        symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
      );
      return [treeOf(lengths), treeOf(new Array(30).fill(5))];
    };
    const dynamic = () => {
      const literals = take(5) + 257;
      const distances = take(5) + 1;
      const codes = take(4) + 4;
      const lengths = new Array(19).fill(0);
      for (let index = 0; index < codes; index++) lengths[ORDER[index]] = take(3);
      const tree = treeOf(lengths);
      const all = [];
      while (all.length < literals + distances) {
        const symbol = read(tree);
        if (symbol < 16) {
          all.push(symbol);
          continue;
        }
        const [value, times] =
          symbol === 16
            ? [all[all.length - 1], 3 + take(2)]
            : [0, symbol === 17 ? 3 + take(3) : 11 + take(7)];
        for (let index = 0; index < times; index++) all.push(value);
      }
      return [treeOf(all.slice(0, literals)), treeOf(all.slice(literals))];
    };
    for (let isLast = 0; !isLast; ) {
      isLast = take(1);
      const kind = take(2);
      if (kind === 0) {
        bits = held = 0;
        const length = from[at] | (from[at + 1] << 8);
        at += 4;
        for (let index = 0; index < length; index++) put(from[at++]);
        continue;
      }
      const [literals, distances] = kind === 1 ? fixed() : dynamic();
      for (let symbol = read(literals); symbol !== 256; symbol = read(literals)) {
        if (symbol < 256) {
          put(symbol);
          continue;
        }
        const length = LENGTHS[symbol - 257] + take(LENGTH_BITS[symbol - 257]);
        const code = read(distances);
        const extra = code < 4 ? 0 : (code >> 1) - 1;
        const back = (code < 4 ? code + 1 : ((2 + (code & 1)) << extra) + 1) + take(extra);
        for (let index = 0; index < length; index++) put(out[end - back]);
      }
    }
    return out.subarray(0, end);
  }

  const ranking = byId('bang-xep-hang');
  let people = null;
  const MOST = 50;
  function everybody() {
    const all = [];
    for (let first = 0; first < units.length; first += together)
      for (const [name, place, total] of unpack(`n-${first / together}`))
        all.push({ name, unit: first + place, total, text: fold(name) });
    return all;
  }
  function showPeople(typed) {
    const place = byId('nguoi');
    place.textContent = '';
    place.hidden = true;
    if (typed.length < 2) return;
    people = people || everybody();
    const found = people.filter(({ text }) => text.includes(typed));
    if (found.length === 0) return;
    const list = el('ul');
    for (const { name, unit, total } of found.slice(0, MOST)) {
      const item = el('li');
      item.append(
        el('a', name, { href: `#dv=${encodeURIComponent(units[unit][0])}` }),
        ` – ${units[unit][1]}: ${shown(total)} điểm`,
      );
      list.append(item);
    }
    place.append(el('h3', `Cá nhân: ${found.length}${found.length > MOST ? `, hiện ${MOST}` : ''}`), list);
    place.hidden = false;
  }
  const { n: units, m: together } = unpack('d-don-vi');
  sift([ranking], showPeople)();

  // A unit's own page.
  const STATES = {
    scored: '',
    'not-applicable': 'Không áp dụng',
    'needs-review': 'Cần xem lại',
    unreadable: 'Không đọc được',
  };
  const OUTCOMES = { nominated: 'Đề nghị', 'not-nominated': 'Không đề nghị', undecided: 'Chưa đủ căn cứ' };
  const SEVERITIES = { error: 'Lỗi', warning: 'Lưu ý', info: 'Ghi nhận' };
  function table(caption, heads, lines) {
    const box = el('div', undefined, { class: 'bang', role: 'region', 'aria-label': caption, tabindex: '0' });
    const made = el('table');
    made.append(el('caption', caption));
    const head = el('tr');
    for (const each of heads) head.append(el('th', each, { scope: 'col' }));
    made.append(el('thead'));
    made.tHead.append(head);
    const body = el('tbody');
    for (const line of lines) {
      const row = el('tr');
      for (const each of line) {
        const cell = el('td');
        if (typeof each === 'number' || each === null) {
          cell.className = 'so';
          cell.textContent = shown(each);
        } else cell.textContent = each;
        row.append(cell);
      }
      body.append(row);
    }
    made.append(body);
    box.append(made);
    return box;
  }
  const HEADS = ['Mã', 'Tiêu chí', 'Tối đa', 'Tự chấm', 'Điểm', 'Thẩm định', 'Vì sao', 'Đọc ở ô'];
  function showUnit(id) {
    const index = units.findIndex((unit) => unit[0] === id);
    const isThere = index >= 0;
    byId('tat-ca').hidden = isThere;
    byId('don-vi').hidden = !isThere;
    if (!isThere) return;
    const { t, q, u } = lotOf(Math.floor(index / together));
    const { g, l, p, a, f, h } = u[index % together];
    const linesOf = ([criteria, states, cells, rowNumbers, claimed, earned, verified, reasons]) =>
      reasons.map((why, at) => {
        const [code, title, max] = q[criteria].slice(3 * at, 3 * at + 3);
        const status = q[states][at];
        const points = earned === 0 ? claimed[at] : earned[at];
        const looked = verified === 0 ? null : verified[at];
        const row = typeof rowNumbers === 'number' ? rowNumbers : rowNumbers[at];
        return [
          code,
          title,
          max,
          claimed[at],
          status === 'scored' ? points : STATES[status],
          looked === null ? '' : looked,
          t[why],
          q[cells][at].replace(/#/g, row),
        ];
      });
    const place = byId('chi-tiet');
    place.textContent = '';
    byId('h-don-vi').textContent = units[index][1];
    const row = ranking.querySelector(`a[href="#dv=${CSS.escape(encodeURIComponent(id))}"]`);
    if (row) {
      const facts = el('dl');
      [...row.closest('tr').cells].forEach((cell, column) => {
        if (column === 1) return;
        const fact = el('div');
        fact.append(el('dt', ranking.tHead.rows[0].cells[column].textContent), el('dd', cell.textContent));
        facts.append(fact);
      });
      place.append(facts);
    }
    if (h.length)
      place.append(
        table(
          'Các năm',
          ['Năm', 'Điểm', 'Xếp loại', 'Hạng', 'Ghi chú'],
          h.map(([year, total, grade, rank, why]) => [
            String(year),
            total,
            t[grade],
            rank === null ? '–' : String(rank),
            t[why],
          ]),
        ),
      );
    if (a.length)
      place.append(
        table(
          'Khen thưởng',
          ['Hình thức', 'Tên', 'Kết quả', 'Lý do'],
          a.map(([award, name, outcome, why]) => [
            t[award],
            t[name],
            OUTCOMES[outcome],
            why.map((each) => t[each]).join(' '),
          ]),
        ),
      );
    if (g.length)
      place.append(
        table(
          'Điểm theo nhóm tiêu chí',
          ['Nhóm', 'Tối đa', 'Áp dụng', 'Đạt', 'Điểm'],
          g.map(([title, ...rest]) => [t[title], ...rest]),
        ),
      );
    if (l[7].length) place.append(table('Từng tiêu chí của tập thể', HEADS, linesOf(l)));
    if (f.length)
      place.append(
        table(
          'Lỗi và lưu ý',
          ['Mức', 'Nội dung', 'Chỗ', 'Cụ thể', 'Cách sửa'],
          f.map(([severity, ...rest]) => [SEVERITIES[severity], ...rest.map((each) => t[each])]),
        ),
      );
    if (p.length) {
      place.append(el('h3', `Cá nhân (${p.length})`));
      for (const [name, position, total, grade, rank, remarks, lines] of p) {
        const box = el('details');
        const summary = el(
          'summary',
          `${t[name]}${t[position] ? ` – ${t[position]}` : ''}: ${shown(total)} điểm${t[grade] ? `, ${t[grade]}` : ''}${rank === null ? '' : `, hạng ${rank}`}`,
        );
        box.append(summary);
        for (const each of remarks) box.append(el('p', t[each], { class: 'luu-y' }));
        box.addEventListener('toggle', () => {
          if (box.open && !box.querySelector('table'))
            box.append(table(`Từng tiêu chí của ${t[name]}`, HEADS, linesOf(lines)));
        });
        place.append(box);
      }
    }
  }
  function go() {
    const match = /^#dv=(.*)$/.exec(location.hash);
    const wasUnit = byId('tat-ca').hidden;
    showUnit(match ? decodeURIComponent(match[1]) : null);
    if (match && !byId('don-vi').hidden) {
      byId('h-don-vi').focus();
      scrollTo(0, 0);
    } else if (wasUnit && location.hash.length > 1) {
      const target = document.getElementById(location.hash.slice(1));
      if (target) target.scrollIntoView();
    }
  }
  addEventListener('hashchange', go);
  // Who prints a unit's page wants its people's lines too.
  addEventListener('beforeprint', () => {
    if (byId('don-vi').hidden) return;
    for (const box of byId('chi-tiet').querySelectorAll('details')) box.open = true;
  });
  go();
})();
