import { Sheet } from './sheet.js';

const SIDE = 320;

/** A sign on a square, for a group: paths on a grid of 24. */
export function tile(paths: readonly string[], paper: string, ink: string): Sheet {
  const sheet = new Sheet(SIDE, SIDE, paper);
  const strokes = paths.map((d) => `<path d="${d}"/>`).join('');
  return sheet.raw(
    `<g transform="translate(64 64) scale(8)" fill="none" stroke="${ink}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`,
  );
}

const ring = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

/** A gear with so many teeth. */
function gear(teeth: number): string {
  let d = '';
  for (let n = 0; n < teeth * 4; n++) {
    const angle = (n * Math.PI * 2) / (teeth * 4);
    const radius = n % 4 < 2 ? 10 : 7.6;
    d += `${n ? 'L' : 'M'}${(12 + radius * Math.cos(angle)).toFixed(2)} ${(12 + radius * Math.sin(angle)).toFixed(2)}`;
  }
  return `${d}Z`;
}

/** By the key of a group. */
export const TILES: Readonly<Record<string, () => Sheet>> = {
  methodes: () => tile([gear(9), ring(12, 12, 3.4)], '#dcebe6', '#0f5257'),
  securite: () => tile(['M3 17h18v2H3z', 'M5 17a7 7 0 0 1 14 0', 'M9.5 11V6.5h5V11'], '#fbe9cf', '#8a4b0f'),
  maintenance: () =>
    tile(
      [
        'M14.5 6.5a4 4 0 0 1 5-3.8l-2.4 2.4 1.8 1.8 2.4-2.4a4 4 0 0 1-5.3 5.1L7.5 18.1a2.1 2.1 0 0 1-3-3l8.6-8.6',
        'M4 4l4 4',
      ],
      '#e6e4f3',
      '#3a3a86',
    ),
  metrologie: () =>
    tile(
      ['M3 4h5v3.5h10V4h3v7H8v9H5v-9H3z', 'M11 7.5v2M13.5 7.5v1.4M16 7.5v2', 'M11 14h8M11 17h5'],
      '#e2ecf4',
      '#1d4e79',
    ),
  energie: () => tile(['M13 2L5 13.5h6L10 22l9-12.5h-6.5z'], '#f7efc9', '#7a5c00'),
  cafe: () =>
    tile(
      ['M4 9h12v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5z', 'M16 11h2a2.5 2.5 0 0 1 0 5h-2', 'M8 3v3M12 3v3'],
      '#f3e1dc',
      '#8c3a24',
    ),
  qualite: () =>
    tile(['M12 2.5l8 3v6c0 5-3.4 8.4-8 10-4.6-1.6-8-5-8-10v-6z', 'M8.5 12l2.5 2.5 4.5-5'], '#e4e6f6', '#34409a'),
  b12: () =>
    tile(
      [ring(12, 12, 9.5), ring(12, 12, 4), ring(12, 5.4, 1), ring(12, 18.6, 1), ring(5.4, 12, 1), ring(18.6, 12, 1)],
      '#e3e8e6',
      '#33454a',
    ),
  stnazaire: () =>
    tile(
      [
        'M2 17h20',
        'M6 17V5M18 17V5',
        'M6 6c2 6 10 6 12 0M2 12c2 0 4-3 4-6M22 12c-2 0-4-3-4-6',
        'M2 20c2-1.5 4-1.5 6 0s4 1.5 6 0 4-1.5 8 0',
      ],
      '#dbeaf0',
      '#19566e',
    ),
  cinqaxes: () =>
    tile(
      ['M9 2h6v6H9z', 'M10 8v4M14 8v4M10 12l-1 7 3 3 3-3-1-7z', 'M9.6 15l5-1.6M9.2 18l5.4-1.7'],
      '#e8efe0',
      '#3f5f1f',
    ),
};
