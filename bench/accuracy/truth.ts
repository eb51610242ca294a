import { isDay } from '../../src/calendar/day.ts';
import { readRows } from './daily-data.ts';
import type { PlantedEvent } from './planted-events.ts';

const COLUMNS = 'account,service,kind,start,end,impact';

/** Reads what was planted: account,service,kind,start,end,impact; an empty end is one that lasts. */
export function readTruth(path: string): PlantedEvent[] {
  const { columns, rows } = readRows(path);
  if (columns.join() !== COLUMNS) {
    throw new Error(`${path}, line 1: columns are ${columns.join()}. Expected ${COLUMNS}.`);
  }
  return rows.map((row, i) => {
    const [account = '', service = '', kind = '', start = '', end = '', impact = ''] = row;
    const place = `${path}, line ${i + 2}`;
    if (!isDay(start)) throw new Error(`${place}: "${start}" is no day. Write it as YYYY-MM-DD.`);
    if (end !== '' && !isDay(end)) {
      throw new Error(
        `${place}: "${end}" is no day. Write it as YYYY-MM-DD, or leave it empty for what lasts.`,
      );
    }
    const amount = Number(impact);
    if (impact === '' || !Number.isFinite(amount)) {
      throw new Error(`${place}: "${impact}" is no number. Give the money that the event moved.`);
    }
    return { account, service, kind, start, end: end === '' ? null : end, impact: amount };
  });
}
