import { seeded } from '../story/seeded.js';
import { AMBER, GREY, INK, PALE, RED, Sheet, TEAL } from './sheet.js';

/** Building 2 before sunrise: low light, a saw-tooth roof, the cells lit already. */
export function buildingAtSunrise(): Sheet {
  const sheet = sky('#27364d', '#b9655a', '#f2b572');
  sheet.circle(820, 470, 60, { color: '#ffe2ad', fill: '#ffe2ad' });
  sheet.raw('<ellipse cx="820" cy="480" rx="420" ry="90" fill="#ffd9a0" opacity=".28"/>');
  const roof = Array.from({ length: 6 }, (_, n) => `L${90 + n * 150} 400L${90 + n * 150} 320L${240 + n * 150} 400`);
  sheet.path(`M90 600L90 400${roof.join('')}L990 600Z`, { color: '#18222c', fill: '#1b2630' });
  for (let n = 0; n < 6; n++) sheet.path(`M${94 + n * 150} 394L${94 + n * 150} 334L${204 + n * 150} 394Z`, glass(n));
  for (let n = 0; n < 14; n++) sheet.rect(122 + n * 61, 452, 40, 62, glass(n));
  sheet.rect(0, 590, 1120, 110, { color: '#10171e', fill: '#131b23' });
  for (let n = 0; n < 14; n++)
    sheet.raw(
      `<rect x="${126 + n * 61}" y="600" width="32" height="52" fill="#f6c777" opacity="${0.05 + 0.02 * (n % 4)}"/>`,
    );
  return grain(sheet, 'building');
}

const glass = (n: number) => {
  const color = n % 5 === 3 ? '#2c3b49' : n % 3 === 0 ? '#f9d48d' : '#f1bd6a';
  return { color, fill: color, width: 1 };
};

/** The quay at seven: mist on the river, a lorry, somebody seen from behind. */
export function quayInMist(): Sheet {
  const sheet = sky('#8d9ca6', '#b9c2c4', '#d9d6cd');
  sheet.path('M0 380Q200 340 420 372T840 358T1120 376L1120 420L0 420Z', { color: '#98a4a8', fill: '#98a4a8' });
  for (let n = 0; n < 9; n++)
    sheet.raw(
      `<ellipse cx="${60 + n * 130}" cy="${372 + (n % 3) * 8}" rx="120" ry="26" fill="#e8e8e3" opacity=".45"/>`,
    );
  sheet.rect(0, 420, 1120, 90, { color: '#a9b4b6', fill: '#a9b4b6' });
  sheet.path('M0 500L1120 486L1120 700L0 700Z', { color: '#6d7272', fill: '#6f7473' });
  sheet.rect(610, 316, 380, 210, { color: '#566066', fill: '#5d686e', width: 3 }, 6);
  sheet.path('M560 526L560 408L600 372L612 372L612 526Z', { color: '#4a5359', fill: '#505a60' });
  sheet.path('M568 420L590 392L606 392L606 430Z', { color: '#a7b6bb', fill: '#a7b6bb' });
  for (const x of [590, 700, 930]) sheet.circle(x, 530, 30, { color: '#2c3235', fill: '#343b3f', width: 6 });
  sheet.circle(556, 500, 9, { color: '#fff2c4', fill: '#fff2c4' });
  sheet.raw('<ellipse cx="500" cy="520" rx="90" ry="34" fill="#fff2c4" opacity=".22"/>');
  // from behind, in a high-visibility jacket
  sheet.circle(300, 398, 22, { color: '#4a4038', fill: '#4a4038' });
  sheet.path('M262 540L268 446Q272 426 300 426Q328 426 332 446L338 540Z', { color: '#c98a2b', fill: '#d9962f' });
  sheet
    .line(266, 482, 334, 482, { color: '#f2ead2', width: 9 })
    .line(265, 508, 335, 508, { color: '#f2ead2', width: 9 });
  sheet.path('M272 540L278 634L296 634L300 552L304 634L322 634L328 540Z', { color: '#2e3740', fill: '#333d47' });
  sheet.raw('<rect y="330" width="1120" height="220" fill="#e6e5df" opacity=".25"/>');
  return grain(sheet, 'quay');
}

/** Where a terminal could hang at cell 6, seen from above. */
export function cellSix(): Sheet {
  const sheet = new Sheet();
  sheet.rect(90, 110, 940, 440, { width: 5 });
  for (const [x, name] of [
    [230, '10'],
    [500, '12'],
    [770, '14'],
  ] as const) {
    sheet.rect(x - 18, 92, 36, 36, { width: 3, fill: INK }).text(name, x, 80, { anchor: 'middle' });
  }
  machine(sheet, 150, 190, 'C6-1');
  machine(sheet, 420, 190, 'C6-2');
  sheet.rect(690, 150, 180, 120, { color: AMBER, width: 3, dash: '10 8' }, 4);
  sheet.text('CHARIOT DE BACS', 780, 216, { anchor: 'middle', height: 11, color: AMBER });
  sheet.rect(90, 430, 940, 84, { color: GREY, width: 2, dash: '16 12' });
  sheet.text('ALLÉE', 560, 480, { anchor: 'middle', color: GREY });
  sheet.remark('PRISE RÉSEAU', 830, 330, [780, 132]);
  sheet.remark('ICI ?', 560, 390, [508, 132], TEAL);
  return sheet.frame('ÎLOT 6  IMPLANTATION', 'VUE DE DESSUS');
}

/** The places that were painted on the floor of the quay. */
export function quayPlaces(): Sheet {
  const sheet = new Sheet(undefined, undefined, '#e9e6de');
  sheet.rect(90, 80, 940, 90, { width: 4, fill: '#cfd4d2' });
  sheet.text('QUAI 1', 320, 134, { anchor: 'middle' }).text('QUAI 2', 800, 134, { anchor: 'middle' });
  for (let n = 0; n < 11; n++) {
    const [x, y] = [110 + (n % 4) * 232, 210 + Math.floor(n / 4) * 128];
    const isOut = n >= 8;
    const color = isOut ? AMBER : TEAL;
    sheet.rect(x, y, 204, 100, { color, width: 7 }, 4);
    sheet.text(isOut ? `D${n - 7}` : `R${n + 1}`, x + 102, y + 66, { anchor: 'middle', height: 34, color, weight: 6 });
  }
  return sheet
    .text('R : RÉCEPTION', 818, 520, { color: TEAL, height: 15 })
    .text('D : DÉPART', 818, 556, { color: AMBER, height: 15 });
}

/** What a cell sees on its screen. */
export function cellScreen(): Sheet {
  const sheet = new Sheet(undefined, undefined, '#23292c');
  sheet.rect(50, 40, 1020, 620, { color: '#0e1214', width: 16, fill: '#12383b' }, 14);
  const pale = '#e8f1ee';
  sheet.text('ÎLOT 3', 100, 130, { height: 36, color: pale, weight: 5 });
  sheet.text('14:32', 1010, 130, { height: 36, color: pale, weight: 5, anchor: 'end' });
  const cells = [
    ['C3-1', '6 MIN 12', '6 MIN 20'],
    ['C3-2', '7 MIN 51', '7 MIN 30'],
    ['C3-3', 'ARRÊT', 'OUTIL'],
  ] as const;
  cells.forEach(([name, now, goal], n) => {
    const color = ['#2f8f6b', '#c98a2b', '#a8463c'][n]!;
    const x = 100 + n * 310;
    sheet
      .rect(x, 190, 290, 380, { color, width: 4, fill: '#174a4d' }, 10)
      .rect(x, 190, 290, 66, { color, fill: color }, 10);
    sheet.text(name, x + 24, 238, { height: 26, color: pale, weight: 4 });
    sheet.text(now, x + 145, 390, { height: 30, color: pale, weight: 4.5, anchor: 'middle' });
    sheet.text(n < 2 ? `OBJECTIF ${goal}` : goal, x + 145, 470, { height: 15, color: '#a9c5c2', anchor: 'middle' });
  });
  return sheet;
}

/** Five records of eddy currents, one per lot: noise, and far above it the standard defect. */
export function eddyCurrents(): Sheet {
  const sheet = new Sheet(undefined, undefined, '#fdfdf8');
  for (let x = 60; x <= 1060; x += 20) sheet.line(x, 40, x, 660, { color: '#e3ece4', width: 1 });
  for (let n = 0; n < 5; n++) {
    const random = seeded(`lot ${2266 + n}`);
    const base = 100 + n * 118;
    const points = Array.from({ length: 230 }, (_, at): [number, number] => {
      const standard = at > 6 && at < 12 ? -62 : 0;
      return [150 + at * 3.9, base + standard + (random.next() - 0.5) * 18];
    });
    sheet.line(150, base - 19, 1050, base - 19, { color: RED, width: 1, dash: '6 6' });
    sheet.polyline(points, { color: TEAL, width: 1.6 }).text(String(2266 + n), 64, base + 6, { height: 15 });
  }
  return sheet
    .text('DÉFAUT ÉTALON', 160, 656, { height: 13, color: GREY })
    .text('30 %', 1046, 656, { height: 13, color: RED, anchor: 'end' });
}

/** The label of a lot before the washing tunnel, and after it. */
export function washedLabel(): Sheet {
  const sheet = new Sheet(undefined, undefined, '#7e8a8c');
  [90, 610].forEach((x, n) => {
    const color = n ? '#d9dcd6' : INK;
    sheet.rect(x, 150, 420, 330, { color: '#5d6769', width: 2, fill: n ? '#ebe9df' : '#fbfaf4' }, 8);
    sheet.text('LOT 4478', x + 34, 232, { height: 34, color, weight: 5 });
    sheet.text('FLASQUE F12', x + 34, 290, { height: 20, color, weight: 3 });
    const random = seeded('bars');
    for (let at = x + 34; at < x + 380; at += 8) {
      const width = 2 + Math.floor(random.next() * 5);
      sheet.rect(at, 330, width, 96, { color, fill: color, width: 0 });
    }
    sheet.text(n ? 'APRÈS LAVAGE' : 'AVANT', x + 210, 560, { anchor: 'middle', color: '#f4f4ee', height: 20 });
  });
  return sheet;
}

function machine(sheet: Sheet, x: number, y: number, name: string): void {
  sheet.rect(x, y, 190, 180, { width: 3, fill: PALE }, 6).rect(x + 30, y + 30, 110, 80, { width: 2 });
  sheet.text(name, x + 95, y + 152, { anchor: 'middle' });
}

function sky(...[top, middle, low]: [string, string, string]): Sheet {
  const sheet = new Sheet();
  sheet.raw(`<defs><linearGradient id="sky" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset=".55" stop-color="${middle}"/>
    <stop offset=".8" stop-color="${low}"/></linearGradient></defs><rect width="1120" height="700" fill="url(#sky)"/>`);
  return sheet;
}

/** A little of the noise that a camera makes when there is not much light. */
function grain(sheet: Sheet, seed: string): Sheet {
  const random = seeded(seed);
  let [light, dark] = ['', ''];
  for (let n = 0; n < 1500; n++) {
    const dot = `M${Math.round(random.next() * 1120)} ${Math.round(random.next() * 700)}h2`;
    if (n % 2) light += dot;
    else dark += dot;
  }
  sheet.raw(
    `<path d="${light}" stroke="#fff" stroke-width="2" opacity=".07"/><path d="${dark}" stroke="#000" stroke-width="2" opacity=".09"/>`,
  );
  return sheet;
}
