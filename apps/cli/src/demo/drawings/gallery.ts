import { barChart, lineChart } from './charts.js';
import { collarRadius, firstRing, flangePlan, forgingFold, rodSeal, shaftEnd, twinFixtures } from './parts.js';
import { buildingAtSunrise, cellScreen, cellSix, eddyCurrents, quayInMist, quayPlaces, washedLabel } from './places.js';
import { GREY, type Sheet } from './sheet.js';

const RADII = [
  2.5, 2.49, 2.52, 2.47, 2.455, 2.51, 2.53, 2.48, 2.54, 2.46, 2.5, 2.52, 2.455, 2.49, 2.53, 2.47, 2.51, 2.54, 2.46, 2.5,
];
const AT_NIGHT = [38, 38, 38, 38, 40, 52, 84, 92, 95, 94, 92, 78, 70, 90, 95, 94, 92, 93, 91, 86, 66, 41, 38, 38];

/** The pictures of the story by the names that its threads use, in French as their authors would have drawn them. */
export const GALLERY: Readonly<Record<string, () => Sheet>> = {
  'plan-b12': flangePlan,
  'rayon-b12': collarRadius,
  'repli-flasque': () => forgingFold(false),
  'repli-detail': () => forgingFold(true),
  'joint-p3': rodSeal,
  'axe-m120': shaftEnd,
  'montages-jumeaux': twinFixtures,
  'premiere-bague': firstRing,
  'batiment-2': buildingAtSunrise,
  'quai-brume': quayInMist,
  'ilot-6': cellSix,
  'quai-emplacements': quayPlaces,
  'ecran-ilot': cellScreen,
  'courants-foucault': eddyCurrents,
  'etiquette-lavee': washedLabel,
  'rayon-4471b': () =>
    lineChart({
      title: 'LOT 4471-B  RAYON DE 20 PIÈCES',
      unit: 'MM',
      range: [2.43, 2.57],
      ticks: [2.45, 2.475, 2.5, 2.525, 2.55],
      decimals: 3,
      labels: ['1', '5', '10', '15', '20'],
      series: [{ values: RADII, hasPoints: true }],
      limits: [
        { value: 2.55, label: '2,55' },
        { value: 2.45, label: '2,45' },
      ],
    }),
  'delai-quai': () =>
    barChart({
      title: 'DU QUAI AU STOCK',
      unit: 'HEURES, MOYENNE DU MOIS',
      range: [0, 13],
      ticks: [0, 3, 6, 9, 12],
      bars: [
        { label: 'M-3', value: 11.4, note: '11 H 25', isOld: true },
        { label: 'M-2', value: 10.8, note: '10 H 50', isOld: true },
        { label: 'MOIS DERNIER', value: 10.33, note: '10 H 20', isOld: true },
        { label: 'CE MOIS', value: 7.33, note: '7 H 20' },
      ],
    }),
  'changement-serie': () =>
    barChart({
      title: 'CHANGEMENT DE SÉRIE AVEC LE CHARIOT',
      unit: 'MINUTES',
      range: [0, 100],
      ticks: [0, 25, 50, 75, 100],
      bars: [
        { label: 'AVANT', value: 94, isOld: true },
        { label: 'ESSAI 1', value: 63 },
        { label: 'ESSAI 2', value: 58 },
        { label: 'ESSAI 3', value: 62 },
      ],
    }),
  'derive-c31': () =>
    lineChart({
      title: 'C3-1  DÉRIVE EN X',
      unit: 'MICROMÈTRES',
      range: [-2, 16],
      ticks: [0, 4, 8, 12, 16],
      labels: ['6 H', '7 H', '8 H', '9 H', '10 H', '11 H', '12 H'],
      series: [
        { values: [0, 5.2, 8.8, 11.4, 12, 12.1, 11.9], label: 'LUNDI AU VENDREDI' },
        { values: [0, 0.4, 0.7, 0.5, 0.8, 0.6, 0.7], label: 'SAMEDI', color: GREY, dash: '14 9' },
      ],
    }),
  'pied-a-coulisse': () =>
    lineChart({
      title: 'LA MÊME BAGUE, HUIT COLLÈGUES',
      unit: 'MM, AU PIED À COULISSE',
      range: [34.9, 35.06],
      ticks: [34.92, 34.96, 35, 35.04],
      decimals: 2,
      labels: ['1', '2', '3', '4', '5', '6', '7', '8'],
      series: [{ values: [34.95, 35.02, 34.97, 34.99, 34.93, 35.0, 34.96, 34.98], hasPoints: true, hasLine: false }],
      limits: [{ value: 34.981, label: '34,981' }],
    }),
  'arrets-par-cause': () =>
    barChart({
      title: 'ARRÊTS PAR CAUSE, SUR UN MOIS',
      unit: '% DU TEMPS D’ARRÊT',
      range: [0, 24],
      ticks: [0, 6, 12, 18, 24],
      bars: [
        { label: 'COPEAUX', value: 21, isOff: true },
        { label: 'OUTIL', value: 17 },
        { label: 'CONTRÔLE', value: 13 },
        { label: 'MATIÈRE', value: 9 },
        { label: 'PORTE', value: 8 },
        { label: 'RÉGLAGE', value: 7 },
        { label: 'PALPEUR', value: 5 },
      ],
    }),
  'consommation-c41': () =>
    lineChart({
      title: 'C4-1  ÉNERGIE PAR PIÈCE',
      unit: '% DE LA MOYENNE',
      range: [94, 110],
      ticks: [96, 100, 104, 108],
      labels: ['S-7', 'S-6', 'S-5', 'S-4', 'S-3', 'S-2', 'S-1', 'S'],
      series: [{ values: [100.2, 99.6, 100.1, 99.9, 102.4, 104.8, 106.1, 99.8], hasPoints: true }],
      limits: [{ value: 104, label: 'ALERTE' }],
    }),
  'compresseur-nuit': () =>
    lineChart({
      title: 'COMPRESSEUR  PUISSANCE SUR UNE JOURNÉE',
      unit: '% DE LA PUISSANCE NOMINALE',
      range: [0, 105],
      ticks: [0, 25, 50, 75, 100],
      labels: ['0 H', '6 H', '12 H', '18 H', '23 H'],
      series: [{ values: AT_NIGHT }],
      limits: [{ value: 38, label: 'FUITES : 38 %' }],
    }),
  'retards-clients': () =>
    lineChart({
      title: 'COMMANDES EN RETARD',
      unit: '% DES LIGNES',
      range: [0, 13],
      ticks: [0, 3, 6, 9, 12],
      labels: ['M-6', 'M-5', 'M-4', 'M-3', 'M-2', 'M-1', 'M'],
      series: [{ values: [11, 10.6, 9.9, 9.1, 8.2, 7.4, 6.8], hasPoints: true }],
      limits: [{ value: 5, label: 'OBJECTIF 5 %' }],
    }),
};
