import { AMBER, GREY, PALE, RED, Sheet, TEAL } from './sheet.js';

const LEFT = 130;
const RIGHT = 1070;
const TOP = 130;
const BOTTOM = 590;

interface Axes {
  title: string;
  unit: string;
  range: readonly [low: number, high: number];
  /** Values at which there is a line, with what stands beside it. */
  ticks: readonly number[];
  decimals?: number;
}
export interface Series {
  values: readonly number[];
  color?: string;
  label?: string;
  dash?: string;
  hasPoints?: boolean;
  hasLine?: boolean;
}
export interface LineChart extends Axes {
  labels: readonly string[];
  series: readonly Series[];
  limits?: readonly { value: number; label: string }[];
}

/** Values in the order of time, with the limits between which they should be. */
export function lineChart({ labels, series, limits = [], ...axes }: LineChart): Sheet {
  const sheet = new Sheet();
  const y = grid(sheet, axes);
  const longest = Math.max(...series.map(({ values }) => values.length));
  const x = (n: number) => LEFT + 30 + (n * (RIGHT - LEFT - 60)) / Math.max(1, longest - 1);
  for (const { value, label } of limits) {
    sheet.line(LEFT, y(value), RIGHT, y(value), { color: RED, width: 2, dash: '12 8' });
    sheet.text(label, RIGHT - 6, y(value) - 10, { color: RED, anchor: 'end', height: 14 });
  }
  labels.forEach((label, n) => {
    const at = LEFT + 30 + (n * (RIGHT - LEFT - 60)) / Math.max(1, labels.length - 1);
    sheet.text(label, at, BOTTOM + 36, { anchor: 'middle', height: 14, color: GREY });
  });
  series.forEach(({ values, color = TEAL, label, dash, hasPoints = false, hasLine = true }, n) => {
    const points = values.map((value, at) => [x(at), y(value)] as const);
    if (hasLine) sheet.polyline(points, { color, width: 3.5, dash });
    if (hasPoints) for (const [px, py] of points) sheet.circle(px, py, 6, { color, fill: color });
    if (!label) return;
    sheet.line(LEFT + n * 300, 655, LEFT + 50 + n * 300, 655, { color, width: 4, dash });
    sheet.text(label, LEFT + 62 + n * 300, 661, { height: 14, color });
  });
  return sheet;
}

export interface BarChart extends Axes {
  bars: readonly { label: string; value: number; note?: string; isOld?: boolean; isOff?: boolean }[];
}

/** Values beside each other; what was before is pale, what is not as it should be stands out. */
export function barChart({ bars, ...axes }: BarChart): Sheet {
  const sheet = new Sheet();
  const y = grid(sheet, axes);
  const step = (RIGHT - LEFT) / bars.length;
  bars.forEach(({ label, value, note, isOld, isOff }, n) => {
    const color = isOff ? AMBER : isOld ? GREY : TEAL;
    const x = LEFT + n * step + step * 0.2;
    sheet.rect(x, y(value), step * 0.6, BOTTOM - y(value), { color, fill: isOld ? PALE : color, width: 2 });
    sheet.text(note ?? String(value), x + step * 0.3, y(value) - 14, { anchor: 'middle', color, weight: 2.5 });
    sheet.text(label, x + step * 0.3, BOTTOM + 36, { anchor: 'middle', height: 14 });
  });
  return sheet;
}

/** Title, scale and lines; gives where a value stands. */
function grid(sheet: Sheet, { title, unit, range: [low, high], ticks, decimals = 0 }: Axes): (value: number) => number {
  const y = (value: number) => BOTTOM - ((value - low) * (BOTTOM - TOP)) / (high - low);
  sheet.text(title, LEFT - 60, 62, { height: 24, weight: 3 });
  sheet.text(unit, LEFT - 60, 98, { height: 14, color: GREY });
  for (const tick of ticks) {
    sheet.line(LEFT, y(tick), RIGHT, y(tick), { color: PALE, width: 1.5 });
    sheet.text(tick.toFixed(decimals).replace('.', ','), LEFT - 16, y(tick) + 7, {
      anchor: 'end',
      height: 14,
      color: GREY,
    });
  }
  sheet.line(LEFT, BOTTOM, RIGHT, BOTTOM, { width: 2 });
  return y;
}
