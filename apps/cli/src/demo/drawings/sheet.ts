import { strokesOf, widthOf } from './lettering.js';

export const WIDTH = 1120;
export const HEIGHT = 700;
export const INK = '#1f2a2c';
export const TEAL = '#0f5257';
export const AMBER = '#b8651b';
export const RED = '#a3281f';
export const GREY = '#8d9492';
export const PALE = '#dfe7e4';
export const PAPER = '#fbfaf6';

export interface Pen {
  color?: string;
  width?: number;
  dash?: string;
  fill?: string;
}
export interface Lettering {
  height?: number;
  color?: string;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
}

/** A sheet to draw on, which becomes an SVG; lengths are pixels, y goes down. */
export class Sheet {
  private readonly parts: string[] = [];

  constructor(
    readonly width: number = WIDTH,
    readonly height: number = HEIGHT,
    background: string = PAPER,
  ) {
    this.raw(`<rect width="${width}" height="${height}" fill="${background}"/>`);
  }

  raw(svg: string): this {
    this.parts.push(svg);
    return this;
  }

  path(d: string, pen: Pen = {}): this {
    return this.raw(`<path d="${d}" ${styleOf(pen)}/>`);
  }

  line(x1: number, y1: number, x2: number, y2: number, pen: Pen = {}): this {
    return this.path(`M${x1} ${y1}L${x2} ${y2}`, pen);
  }

  polyline(points: readonly (readonly [number, number])[], pen: Pen = {}): this {
    return this.path(`M${points.map((point) => point.map((n) => Math.round(n * 10) / 10).join(' ')).join('L')}`, pen);
  }

  rect(x: number, y: number, width: number, height: number, pen: Pen = {}, radius = 0): this {
    return this.raw(`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" ${styleOf(pen)}/>`);
  }

  circle(x: number, y: number, radius: number, pen: Pen = {}): this {
    return this.raw(`<circle cx="${x}" cy="${y}" r="${radius}" ${styleOf(pen)}/>`);
  }

  text(
    text: string,
    x: number,
    y: number,
    { height = 17, color = INK, anchor = 'start', weight = 2 }: Lettering = {},
  ): this {
    const left = anchor === 'start' ? x : x - widthOf(text, height) * (anchor === 'middle' ? 0.5 : 1);
    return this.path(strokesOf(text, left, y, height), { color, width: weight });
  }

  /** A measured length between two points of a horizontal or vertical line, its value in the middle. */
  dimension(from: readonly [number, number], to: readonly [number, number], value: string, color = TEAL): this {
    const [[x1, y1], [x2, y2]] = [from, to];
    const isFlat = y1 === y2;
    this.line(x1, y1, x2, y2, { color, width: 1.5 });
    this.arrow(x1, y1, isFlat ? [1, 0] : [0, 1], color).arrow(x2, y2, isFlat ? [-1, 0] : [0, -1], color);
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return isFlat
      ? this.text(value, x, y - 9, { color, anchor: 'middle' })
      : this.text(value, x + 12, y + 8, { color });
  }

  /** The head of an arrow that points away from where it comes, along a unit vector. */
  arrow(x: number, y: number, [dx, dy]: readonly [number, number], color = INK): this {
    const [px, py] = [-dy, dx];
    return this.path(
      `M${x} ${y}L${x + dx * 14 + px * 4} ${y + dy * 14 + py * 4}L${x + dx * 14 - px * 4} ${y + dy * 14 - py * 4}Z`,
      { color, width: 1, fill: color },
    );
  }

  /** A line from a remark to what it is about. */
  remark(text: string, x: number, y: number, to: readonly [number, number], color = RED): this {
    const width = widthOf(text, 17);
    const isLeft = to[0] < x;
    const foot = isLeft ? x : x + width;
    this.text(text, x, y, { color }).line(x, y + 8, x + width, y + 8, { color, width: 1.5 });
    return this.line(foot, y + 8, to[0], to[1], { color, width: 1.5 }).circle(to[0], to[1], 4, { color, fill: color });
  }

  /** The frame and the box of a drawing: what it is, and under which number. */
  frame(title: string, number: string): this {
    const { width, height } = this;
    this.rect(20, 20, width - 40, height - 40, { color: INK, width: 2.5 });
    this.rect(width - 540, height - 92, 520, 72, { color: INK, width: 1.5, fill: PAPER });
    this.line(width - 540, height - 54, width - 20, height - 54, { width: 1 });
    this.text(title, width - 524, height - 66, { height: 16 });
    this.text(number, width - 524, height - 30, { height: 13, color: GREY });
    return this.text('ATELIER LOIRE', width - 34, height - 30, { height: 13, color: TEAL, anchor: 'end' });
  }

  toString(): string {
    const { width, height, parts } = this;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
  }
}

const styleOf = ({ color = INK, width = 2, dash, fill = 'none' }: Pen): string =>
  `stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" fill="${fill}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
