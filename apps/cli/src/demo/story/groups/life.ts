import type { GroupStory } from '../shapes.js';
import { cse } from '../threads/cse.js';
import { energie } from '../threads/energie.js';
import { exportDesk } from '../threads/export-desk.js';
import { nouveauxArrivants } from '../threads/nouveaux-arrivants.js';
import { pauseCafe } from '../threads/pause-cafe.js';
import { siteAngers } from '../threads/site-angers.js';
import { siteSaintNazaire } from '../threads/site-saint-nazaire.js';

/** Open groups of the sites and of life at work. */
export const LIFE_GROUPS: readonly GroupStory[] = [
  {
    key: 'arrivants',
    name: 'Nouveaux arrivants',
    purpose: 'Se présenter, poser toutes les questions, trouver qui fait quoi.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 245,
    managers: 'ines',
    moderators: 'celia manon',
    contributors:
      'emilie chloe hugo claire sophie yann thomas olivier gaelle anais isabelle loic gilles samira stephane virginie arnaud wassim mei daniel patrick camille aminata',
    scripts: [nouveauxArrivants],
  },
  {
    key: 'stnazaire',
    name: 'Site de Saint-Nazaire',
    purpose: 'La vie et la production du site : grandes pièces, soudage, contrôle.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 241,
    managers: 'stephane',
    contributors: 'joao oceane denis anais gaelle pierre mathieu farid philippe romain benoit manon',
    scripts: [siteSaintNazaire],
  },
  {
    key: 'angers',
    name: 'Site d’Angers',
    purpose: 'Décolletage, lavage, petites séries : les nouvelles d’Angers et de ceux qui y passent.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 241,
    managers: 'virginie',
    contributors: 'ludovic ahmed ines pierre gaelle maxime nathalie sandrine philippe jerome chloe thomas',
    scripts: [siteAngers],
  },
  {
    key: 'export',
    name: 'Export desk',
    purpose: 'Tenders, customers and logistics outside France. In English, so that everyone abroad can read along.',
    rules: ['English first, a French summary is welcome.', 'No prices in threads: link the offer number.'],
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 230,
    managers: 'daniel',
    moderators: 'mei',
    contributors: 'camille pierre vincent solene sarah helene romain elodie isabelle claire philippe joao',
    scripts: [exportDesk],
  },
  {
    key: 'cse',
    name: 'CSE, l’essentiel',
    purpose: 'Ordres du jour, comptes rendus validés, œuvres sociales.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 237,
    managers: 'arnaud',
    moderators: 'oceane',
    contributors: 'ines emilie loic rachid moussa joao ludovic fatou helene samira kevin nadia patrick sandrine',
    readers: '*',
    scripts: [cse],
  },
  {
    key: 'energie',
    name: 'Sobriété & énergie',
    purpose: 'Moins d’air comprimé perdu, moins de kilowattheures, moins de copeaux mal triés.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 210,
    managers: 'wassim',
    contributors: 'gaelle farid maxime philippe estelle alexandra stephane virginie olivier manon ahmed patrick yann',
    scripts: [energie],
  },
  {
    key: 'cafe',
    name: 'Pause café',
    purpose: 'Sport, covoiturage, potager, petites annonces. Le travail attendra cinq minutes.',
    visibility: 'PUBLIC',
    joinPolicy: 'OPEN',
    openedDaysAgo: 246,
    managers: 'manon',
    contributors:
      'claire yann thomas gilles arnaud camille alexandra nadia samira loic rachid wassim mei daniel fatou patrick celia chloe hugo stephane joao isabelle pauline aminata maxime benoit moussa lucas sandrine emilie antoine kevin',
    scripts: [pauseCafe],
  },
];
