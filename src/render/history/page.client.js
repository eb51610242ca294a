/* global uPlot, document, Blob, URL */
// Runs in the page, which is one file without a network: what it needs is in the page.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const DAY = 86400;
  const MOST_LINES = 8;
  const COLOURS = [
    '#2563a8',
    '#c2410c',
    '#15803d',
    '#7e22ce',
    '#b91c1c',
    '#0e7490',
    '#a16207',
    '#be185d',
    '#475569',
  ];
  const money = new Intl.NumberFormat(data.locale, {
    style: 'currency',
    currency: data.currency,
    maximumFractionDigits: 0,
  });
  const dayFormat = new Intl.DateTimeFormat(data.locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const monthFormat = new Intl.DateTimeFormat(data.locale, {
    timeZone: 'UTC',
    month: 'short',
    year: 'numeric',
  });
  const start = Date.parse(`${data.from}T00:00:00Z`) / 1000;
  const times = Array.from({ length: data.days }, (_, i) => start + i * DAY);
  const months = [];
  for (const [i, time] of times.entries()) {
    const month = new Date(time * 1000).toISOString().slice(0, 7);
    if (months.at(-1)?.month !== month) months.push({ month, from: i, to: i });
    months.at(-1).to = i + 1;
  }
  const $ = (id) => document.getElementById(id);
  const sum = (values, from = 0, to = values.length) => {
    let total = 0;
    for (let i = from; i < to; i++) total += values[i];
    return total;
  };
  const state = { by: 'accounts', filter: '', step: 'day' };
  let plot = null;

  /** What is shown: what the filter leaves, largest first. */
  function shown() {
    const wanted = state.filter.trim().toLowerCase();
    return data[state.by]
      .filter(({ name, id }) => `${name} ${id ?? ''}`.toLowerCase().includes(wanted))
      .map((line) => ({ ...line, total: sum(line.daily) }))
      .sort((a, b) => b.total - a.total);
  }

  /** Daily values, or the sum of each month at its first day. */
  function stepped(daily) {
    return state.step === 'day' ? daily : months.map(({ from, to }) => sum(daily, from, to));
  }

  function axisOf() {
    return state.step === 'day' ? times : months.map(({ from }) => times[from]);
  }

  function added(lines) {
    const total = new Array(data.days).fill(0);
    for (const { daily } of lines) for (let i = 0; i < daily.length; i++) total[i] += daily[i];
    return total;
  }

  /** Lines at the first days of anomalies of what is shown. */
  function marks(names) {
    return {
      hooks: {
        draw: [
          (u) => {
            const { ctx, bbox } = u;
            ctx.save();
            ctx.setLineDash([4, 4]);
            for (const anomaly of data.anomalies) {
              if (!names.has(state.by === 'accounts' ? anomaly.account : anomaly.service)) continue;
              const x = u.valToPos(Date.parse(`${anomaly.start}T00:00:00Z`) / 1000, 'x', true);
              if (x < bbox.left || x > bbox.left + bbox.width) continue;
              ctx.strokeStyle = anomaly.impact > 0 ? '#b91c1c' : '#15803d';
              ctx.beginPath();
              ctx.moveTo(x, bbox.top);
              ctx.lineTo(x, bbox.top + bbox.height);
              ctx.stroke();
            }
            ctx.restore();
          },
        ],
      },
    };
  }

  function draw(lines) {
    plot?.destroy();
    const drawn = lines.slice(0, MOST_LINES);
    const names = new Set(drawn.map(({ id, name }) => id ?? name));
    const box = $('chart');
    const series = drawn.map(({ name }, i) => ({
      label: name,
      stroke: COLOURS[i % COLOURS.length],
      width: 1.5,
      points: { show: state.step === 'month' },
      value: (_, value) => (value === null ? '' : money.format(value)),
    }));
    plot = new uPlot(
      {
        width: Math.max(280, box.clientWidth),
        height: 340,
        tzDate: (time) => uPlot.tzDate(new Date(time * 1000), 'Etc/UTC'),
        series: [
          { value: (_, time) => (time === null ? '' : dayFormat.format(new Date(time * 1000))) },
          ...series,
        ],
        axes: [{}, { size: 80, values: (_, values) => values.map((value) => money.format(value)) }],
        scales: { y: { range: (_, low, high) => [Math.min(0, low), high * 1.05 || 1] } },
        plugins: [marks(names)],
      },
      [axisOf(), ...drawn.map(({ daily }) => stepped(daily))],
      box,
    );
    box.setAttribute(
      'aria-label',
      `Cost by ${state.by === 'accounts' ? 'account' : 'service'}; the same figures are in the table below.`,
    );
  }

  function cellOf(tag, text, right) {
    const cell = document.createElement(tag);
    cell.textContent = text;
    if (right) cell.className = 'r';
    if (tag === 'th') cell.scope = right === undefined ? 'row' : 'col';
    return cell;
  }

  function tabulate(lines) {
    const head = $('head');
    head.replaceChildren(cellOf('th', state.by === 'accounts' ? 'Account' : 'Service', false));
    for (const { month } of months)
      head.append(cellOf('th', monthFormat.format(new Date(`${month}-01T00:00:00Z`)), true));
    head.append(cellOf('th', 'All', true));
    const rows = [
      ...lines,
      { name: `All ${lines.length}`, daily: added(lines), total: sum(lines.map(({ total }) => total)) },
    ];
    $('body').replaceChildren(
      ...rows.map(({ name, id, daily, total }) => {
        const row = document.createElement('tr');
        row.append(cellOf('th', id && id !== name ? `${name} ${id}` : name));
        for (const { from, to } of months) row.append(cellOf('td', money.format(sum(daily, from, to)), true));
        row.append(cellOf('td', money.format(total), true));
        return row;
      }),
    );
  }

  /** A field that no spreadsheet runs as a formula. */
  function csvField(text) {
    return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  }

  function csv(lines) {
    const days = times.map((time) => new Date(time * 1000).toISOString().slice(0, 10));
    const rows = lines.map(({ name, id, daily }) =>
      [csvField(id ?? ''), csvField(name), ...daily.map((cost) => cost.toFixed(2))].join(','),
    );
    return `${[['id', 'name', ...days].join(','), ...rows].join('\r\n')}\r\n`;
  }

  function update() {
    const lines = shown();
    $('count').textContent =
      `${lines.length} of ${data[state.by].length}, ${money.format(sum(lines.map(({ total }) => total)))} in all${lines.length > MOST_LINES ? `; the ${MOST_LINES} largest are drawn` : ''}`;
    draw(lines);
    tabulate(lines);
  }

  for (const input of document.querySelectorAll('input[name=by], input[name=step]')) {
    input.addEventListener('change', () => {
      state[input.name] = input.value;
      update();
    });
  }
  $('filter').addEventListener('input', () => {
    state.filter = $('filter').value;
    update();
  });
  $('export').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv(shown())], { type: 'text/csv' }));
    link.download = `cost-by-${state.by}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  });
  let resizing = 0;
  globalThis.addEventListener('resize', () => {
    clearTimeout(resizing);
    resizing = setTimeout(
      () => plot?.setSize({ width: Math.max(280, $('chart').clientWidth), height: 340 }),
      100,
    );
  });
  update();
})();
