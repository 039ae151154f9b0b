globalThis.thidua = (() => {
  const byId = (id) => document.getElementById(id);
  const el = (name, text, attributes) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const key in attributes || {}) made.setAttribute(key, attributes[key]);
    return made;
  };
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .trim();
  const collator = new Intl.Collator('vi');

  // Heads of columns sort their table.
  for (const table of document.querySelectorAll('table[id]')) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = el('button', head.textContent, { type: 'button' });
      head.textContent = '';
      head.append(button);
      button.addEventListener('click', () => {
        const isUp = head.getAttribute('aria-sort') !== 'ascending';
        for (const each of heads) each.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
        const isNumber = head.dataset.kieu === 'number';
        const keyOf = (row) => {
          const cell = row.cells[column];
          if (!isNumber) return cell.textContent;
          return cell.dataset.so === '' || cell.dataset.so === undefined ? null : Number(cell.dataset.so);
        };
        const rows = [...table.tBodies[0].rows].map((row) => [keyOf(row), row]);
        rows.sort(([a], [b]) => {
          if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
          return (isNumber ? a - b : collator.compare(a, b)) * (isUp ? 1 : -1);
        });
        table.tBodies[0].append(...rows.map(([, row]) => row));
      });
    });
  }

  // Search and sieve: rows of these tables that do not fit are hidden. A row without a mark is not asked for it.
  const sift = (tables, then) => {
    const search = byId('tim');
    const selects = [...document.querySelectorAll('select[data-loc]')];
    const sifted = tables.map((table) => {
      const heads = [...table.tHead.rows[0].cells];
      const columns = heads.flatMap((head, at) => (at === 1 || head.dataset.tim !== undefined ? [at] : []));
      const rows = [...table.tBodies[0].rows].map((row) => ({
        row,
        text: columns.map((at) => fold(row.cells[at].textContent)).join('\n'),
      }));
      return { rows, noun: table.dataset.dem };
    });
    const run = () => {
      const typed = fold(search.value);
      const asked = selects
        .filter(({ value }) => value !== '*')
        .map(({ dataset, value }) => [dataset.loc, value]);
      const told = sifted.map(({ rows, noun }) => {
        let count = 0;
        for (const { row, text } of rows) {
          const isIn =
            text.includes(typed) &&
            asked.every(([mark, value]) => row.dataset[mark] === undefined || row.dataset[mark] === value);
          if (row.hidden === isIn) row.hidden = !isIn;
          if (isIn) count++;
        }
        return noun && `${count} trong ${rows.length} ${noun}`;
      });
      byId('dem').textContent = told.filter(Boolean).join(', ');
      if (then) then(typed);
    };
    byId('loc').hidden = false;
    search.addEventListener('input', run);
    for (const each of selects) each.addEventListener('change', run);
    return run;
  };

  return { byId, el, fold, sift };
})();
