import type { GroupStory } from '../shapes.js';
import { annonces } from '../threads/annonces.js';
import { atelierMethodes } from '../threads/atelier-methodes.js';
import { atelierMethodesRecent } from '../threads/atelier-methodes-recent.js';
import { maintenance } from '../threads/maintenance.js';
import { metrologie } from '../threads/metrologie.js';
import { ideesEtAmeliorations } from '../threads/idees-et-ameliorations.js';
import { informatique } from '../threads/informatique.js';
import { securiteAuPoste } from '../threads/securite-au-poste.js';

/** Open groups of the trades. */
export const TRADE_GROUPS: readonly GroupStory[] = [
  {
    key: 'methodes',
    name: 'Atelier & méthodes',
    purpose: 'Gammes, réglages, temps de cycle, astuces : ce qui se passe au pied des machines.',
    rules: ['Une photo vaut un long discours.', 'On critique la gamme, jamais le collègue.'],
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 246,
    managers: 'olivier',
    moderators: 'antoine loic',
    contributors:
      'aminata chloe rachid lucas samira moussa gilles hugo arnaud christophe nadia claire marc wassim mathieu nathalie philippe farid vincent tuan ludovic virginie joao pauline jerome alexandra yann patrick',
    scripts: [atelierMethodes, atelierMethodesRecent],
  },
  {
    key: 'securite',
    name: 'Sécurité au poste',
    purpose: 'Presqu’accidents, consignes, équipements : chacun signale, tout le monde apprend.',
    rules: ['On décrit les faits, pas les fautes.', 'Danger immédiat : 4120 d’abord, le réseau ensuite.'],
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 246,
    managers: 'gaelle',
    moderators: 'anais',
    contributors:
      'stephane virginie loic rachid farid benoit maxime kevin patrick pierre joao oceane denis samira moussa arnaud hugo claire philippe helene ludovic ahmed fatou lucas gilles olivier yann ines chloe romain christophe jerome',
    scripts: [securiteAuPoste],
  },
  {
    key: 'maintenance',
    name: 'Maintenance & pannes',
    purpose: 'Arrêts, interventions, pièces de rechange et préventif des trois sites.',
    rules: ['Une panne : la machine, le symptôme, l’heure.'],
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 240,
    managers: 'farid',
    contributors:
      'benoit maxime loic rachid lucas samira moussa wassim antoine mathieu stephane joao ludovic ahmed christophe virginie philippe gilles hugo yann patrick',
    scripts: [maintenance],
  },
  {
    key: 'metrologie',
    name: 'Métrologie',
    purpose: 'Étalonnages, moyens de contrôle, programmes MMT et questions de mesure.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 233,
    managers: 'jerome',
    contributors:
      'pauline marc fatou sophie claire oceane denis solene samira moussa ludovic vincent romain antoine tuan',
    scripts: [metrologie],
  },
  {
    key: 'idees',
    name: 'Idées & améliorations',
    purpose: 'Une idée, un problème qu’elle règle, une réponse motivée sous un mois.',
    rules: ['Une idée par publication.', 'Toute idée reçoit une réponse, même un non.'],
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 239,
    managers: 'olivier',
    moderators: 'manon',
    contributors:
      'claire nadia marc sophie fatou yann wassim thomas loic rachid lucas samira moussa gilles arnaud patrick kevin pierre farid benoit maxime gaelle ines celia chloe hugo stephane joao oceane virginie ludovic ahmed isabelle mathieu helene camille romain antoine christophe philippe pauline jerome alexandra denis anais nathalie sandrine aminata',
    scripts: [ideesEtAmeliorations],
  },
  {
    key: 'informatique',
    name: 'Informatique et outils',
    purpose: 'Coupures prévues, trucs et questions sur les postes, l’ERP, les imprimantes et le réseau social.',
    rules: ['Pas de mot de passe ici, jamais.', 'Pour une panne qui bloque : 4100.'],
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 247,
    managers: 'yann',
    moderators: 'thomas',
    contributors:
      'wassim sandrine nathalie mathieu sophie claire patrick isabelle emilie celia vincent tuan loic rachid virginie stephane manon alexandra samira mei daniel olivier gaelle farid pauline',
    scripts: [informatique],
  },
  {
    key: 'annonces',
    name: 'Annonces',
    purpose: 'Ce que chacun doit savoir : résultats, organisation, visites, dates.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 248,
    managers: 'manon',
    moderators: 'isabelle ines',
    contributors: '*',
    scripts: [annonces],
  },
];
