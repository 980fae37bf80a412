import { AMBER, GREY, INK, PALE, PAPER, RED, Sheet, TEAL } from './sheet.js';

const AXIS = { color: AMBER, width: 1.2, dash: '24 6 4 6' };
const STEEL = '#c3ccce';

/** The flange B12 from the front and in section, with the three dimensions that count. */
export function flangePlan(): Sheet {
  const sheet = new Sheet();
  const [x, y] = [330, 340];
  for (const radius of [230, 128, 82]) sheet.circle(x, y, radius, { width: 3 });
  sheet.circle(x, y, 180, AXIS);
  for (let n = 0; n < 8; n++) {
    const angle = (n * Math.PI) / 4 + Math.PI / 8;
    const [hx, hy] = [x + 180 * Math.cos(angle), y + 180 * Math.sin(angle)];
    sheet.circle(hx, hy, 17, { width: 2.5 });
    sheet.line(hx - 24, hy, hx + 24, hy, AXIS).line(hx, hy - 24, hx, hy + 24, AXIS);
  }
  sheet.line(x - 260, y, x + 260, y, AXIS).line(x, y - 260, x, y + 260, AXIS);
  sheet.text('8 × Ø 11  POSITION Ø 0,2', 60, 640, { color: TEAL });
  section(sheet, 760, 340);
  sheet.dimension([720, 600 - 46], [900, 600 - 46], '64 ± 0,1');
  sheet.remark('R 2,50 ± 0,05', 850, 150, [826, 255]);
  sheet.remark('0,03 / A', 940, 420, [902, 370], TEAL);
  return sheet.frame('BRIDE B12', 'INDICE A    ECH. 1:2');
}

/** The foot of the collar, large: where the radius is, and where it is measured. */
export function collarRadius(): Sheet {
  const sheet = new Sheet();
  sheet.path('M120 560L120 420L430 420Q510 420 510 340L510 90L760 90L760 560Z', { width: 4, fill: PALE });
  hatch(sheet, 120, 90, 760, 560, 'M120 560L120 420L430 420Q510 420 510 340L510 90L760 90L760 560Z');
  sheet.path('M430 420Q510 420 510 340', { color: RED, width: 6 });
  sheet.remark('R 2,50 ± 0,05', 170, 250, [484, 396]);
  sheet.text('MESURÉ : 2,45 À 2,46', 170, 205, { color: RED, height: 15 });
  [
    [446, 419],
    [473, 411],
    [499, 384],
    [509, 355],
  ].forEach(([x, y], n) => {
    sheet.circle(x, y, 7, { color: TEAL, fill: PAPER, width: 3 });
    sheet.text(String(n + 1), x - 26, y - 14, { color: TEAL, height: 14 });
  });
  sheet.text('4 POINTS DE MESURE', 785, 330, { color: TEAL });
  sheet.text('U = 0,01 (K = 2)', 785, 370, { color: TEAL, height: 15 });
  return sheet.frame('BRIDE B12  PIED DE COLLERETTE', 'LOT 4471-B    ECH. 20:1');
}

/** A forged part on the table of the visual inspection, and the fold at the foot of its boss. */
export function forgingFold(isDetail: boolean): Sheet {
  const sheet = new Sheet(undefined, undefined, '#4a5254');
  sheet.raw(`<defs><radialGradient id="lamp" cx="38%" cy="30%" r="80%"><stop offset="0" stop-color="#eef1ef"/><stop offset=".55" stop-color="#a9b1b2"/>
    <stop offset="1" stop-color="#5f686a"/></radialGradient></defs>`);
  const shade = { color: '#39403f', width: 3, fill: 'url(#lamp)' };
  if (isDetail) {
    sheet.circle(560, 900, 760, shade).circle(560, 780, 400, shade);
    sheet.path('M410 404q46 -22 88 -8t96 -12q40 -8 62 6', { color: '#c0392b', width: 7 });
    sheet.path('M410 404q46 -22 88 -8t96 -12q40 -8 62 6', { color: '#f3c9c2', width: 2 });
    ruler(sheet, 300, 560, 520, 9);
    return sheet;
  }
  for (const [x, y, radius] of [
    [560, 350, 300],
    [560, 350, 150],
    [560, 350, 84],
  ])
    sheet.circle(x, y, radius, shade);
  for (let n = 0; n < 3; n++) {
    const angle = (n * 2 * Math.PI) / 3 - Math.PI / 2;
    sheet.circle(560 + 225 * Math.cos(angle), 350 + 225 * Math.sin(angle), 46, shade);
  }
  sheet.path('M718 420q20 22 44 18', { color: '#c0392b', width: 6 });
  sheet.circle(742, 432, 60, { color: '#f2b544', width: 5, dash: '14 9' });
  return sheet;
}

/** A seal cut open, with the dimensions that its number says. */
export function rodSeal(): Sheet {
  const sheet = new Sheet();
  const outline = 'M300 180L620 180L620 250Q560 270 560 320L560 400L300 400L300 330Q340 300 300 270Z';
  sheet.path(outline, { width: 4, fill: PALE });
  hatch(sheet, 300, 180, 620, 400, outline);
  sheet.dimension([300, 460], [620, 460], '10 (MAGASIN : 8)', RED);
  sheet.line(300, 410, 300, 476, { width: 1, color: GREY }).line(620, 260, 620, 476, { width: 1, color: GREY });
  sheet.line(120, 560, 1000, 560, AXIS);
  sheet.dimension([720, 400], [720, 560], 'Ø 80').dimension([900, 180], [900, 560], 'Ø 95');
  sheet.line(560, 400, 736, 400, { width: 1, color: GREY }).line(620, 180, 916, 180, { width: 1, color: GREY });
  return sheet.frame('JOINT DE TIGE P3', '80 × 95 × 10');
}

/** The end of a shaft: the thread as drawn, and the groove that is proposed. */
export function shaftEnd(): Sheet {
  const sheet = new Sheet();
  sheet.path('M90 180L560 180L560 230L900 230L900 470L560 470L560 520L90 520', { width: 4, fill: PALE });
  sheet.path('M560 230Q580 262 604 262L640 262Q652 262 652 230', { color: TEAL, width: 5, fill: PAPER });
  sheet.path('M560 470Q580 438 604 438L640 438Q652 438 652 470', { color: TEAL, width: 5, fill: PAPER });
  for (let x = 668; x < 896; x += 14)
    sheet.line(x, 230, x + 7, 252, { width: 1.5 }).line(x, 470, x + 7, 448, { width: 1.5 });
  sheet.line(60, 350, 960, 350, AXIS).text('M120 × 3', 710, 318, { color: INK });
  sheet.remark('GORGE R 8', 620, 120, [610, 258], TEAL);
  sheet.remark('DÉPART DE FISSURE : 22 ANS', 120, 110, [558, 224]);
  return sheet.frame('AXE  EXTRÉMITÉ FILETÉE', 'PROPOSITION    ECH. 1:2');
}

/** Two fixtures that look alike, and the origin that was taken on the wrong one. */
export function twinFixtures(): Sheet {
  const sheet = new Sheet();
  [150, 630].forEach((x, n) => {
    sheet.rect(x, 130, 340, 380, { width: 3, fill: PALE }, 8);
    sheet.circle(x + 170, 320, 110, { width: 3, fill: STEEL }).circle(x + 170, 320, 40, { width: 2.5, fill: PAPER });
    for (const [dx, dy] of [
      [40, 40],
      [300, 40],
      [40, 340],
      [300, 340],
    ])
      sheet.circle(x + dx, 130 + dy, 14, { width: 2.5 });
    const y = n ? 290 : 320;
    sheet.line(x - 40, y, x + 380, y, AXIS).line(x + 170, 100, x + 170, 540, AXIS);
    sheet.text(n ? 'M-18 B  RECTIFIÉ' : 'M-18 A', x, 100, { color: n ? RED : TEAL });
  });
  sheet.line(600, 320, 1010, 320, { color: GREY, width: 1 });
  sheet.dimension([1000, 290], [1000, 320], '', RED).text('0,4', 1014, 314, { color: RED, height: 20 });
  return sheet.frame('FLASQUE F12  MONTAGES JUMEAUX', 'DÉCALAGE EN Y');
}

/** The first ring of an apprentice, on a sheet of squared paper. */
export function firstRing(): Sheet {
  const sheet = new Sheet(undefined, undefined, '#f4f1e6');
  for (let x = 0; x <= 1120; x += 28) sheet.line(x, 0, x, 700, { color: '#d3dce6', width: 1 });
  for (let y = 0; y <= 700; y += 28) sheet.line(0, y, 1120, y, { color: '#d3dce6', width: 1 });
  sheet.raw(`<defs><linearGradient id="turned" x1="0" x2="1" y1="0" y2="1"><stop offset="0" stop-color="#f1f3f3"/><stop offset=".35" stop-color="#98a3a6"/>
    <stop offset=".5" stop-color="#eef1f1"/><stop offset=".7" stop-color="#8b9699"/><stop offset="1" stop-color="#dfe4e4"/></linearGradient></defs>`);
  sheet.raw('<ellipse cx="575" cy="520" rx="300" ry="46" fill="#00000026"/>');
  sheet.circle(560, 330, 210, { color: '#59646a', width: 3, fill: 'url(#turned)' });
  for (const radius of [196, 182, 168, 154]) sheet.circle(560, 330, radius, { color: '#7f8b8f', width: 0.8 });
  return sheet.circle(560, 330, 132, { color: '#59646a', width: 4, fill: '#f4f1e6' });
}

function section(sheet: Sheet, x: number, y: number): void {
  const outline = `M${x - 40} ${y - 230}L${x + 20} ${y - 230}L${x + 20} ${y - 110}Q${x + 24} ${y - 86} ${x + 66} ${y - 84}L${x + 140} ${y - 84}L${x + 140} ${y - 40}L${x - 40} ${y - 40}Z`;
  for (const flip of [false, true]) {
    const placed = flip ? `transform="translate(0 ${2 * y}) scale(1 -1)"` : '';
    sheet.raw(`<g ${placed}>`);
    sheet.path(outline, { width: 3, fill: PALE });
    hatch(sheet, x - 40, y - 230, x + 140, y - 40, outline);
    sheet.raw('</g>');
  }
  sheet.line(x - 70, y, x + 180, y, AXIS);
}

/** Thin parallel lines inside an outline, as cut material is shown. */
function hatch(sheet: Sheet, left: number, top: number, right: number, bottom: number, outline: string): void {
  const id = `cut${left}-${top}-${right}-${bottom}`;
  let lines = '';
  for (let at = left - (bottom - top); at < right; at += 22) lines += `M${at} ${bottom}L${at + bottom - top} ${top}`;
  sheet.raw(`<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">`);
  sheet.path(lines, { color: GREY, width: 1 }).raw('</g>');
}

/** A ruler in millimetres under what it measures. */
function ruler(sheet: Sheet, x: number, y: number, width: number, millimetres: number): void {
  sheet.rect(x, y, width, 70, { color: '#2b2f2f', width: 2, fill: '#f1e7b9' });
  for (let n = 0; n <= millimetres * 2; n++) {
    const at = x + 10 + (n * (width - 20)) / (millimetres * 2);
    sheet.line(at, y, at, y + (n % 2 ? 16 : 30), { width: 2 });
    if (n % 2 === 0) sheet.text(String(n / 2), at, y + 58, { anchor: 'middle', height: 14 });
  }
}
