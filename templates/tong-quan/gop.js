(() => {
  const { byId, sift } = globalThis.thidua;
  const tables = [...document.querySelectorAll('table[data-dem]')];
  if (tables.length === 0) return;
  const run = sift(tables);
  run();

  // An office's name leads to its own units.
  const office = document.querySelector('select[data-loc="noi"]');
  addEventListener('click', (event) => {
    const link = event.target.closest('a[data-chon]');
    if (link === null) return;
    byId('tim').value = '';
    for (const each of document.querySelectorAll('select[data-loc]')) each.value = '*';
    office.value = link.dataset.chon;
    run();
  });
})();
