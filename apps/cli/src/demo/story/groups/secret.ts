import type { GroupStory } from '../shapes.js';
import { comiteDeDirection } from '../threads/comite-de-direction.js';
import { projetEstuaire } from '../threads/projet-estuaire.js';
import { repriseOutillage } from '../threads/reprise-outillage.js';

export const SECRET_GROUPS: readonly GroupStory[] = [
  {
    key: 'estuaire',
    name: 'Projet Estuaire',
    purpose:
      'Étude d’une ligne de pièces pour l’éolien en mer flottant à Saint-Nazaire. Confidentiel jusqu’à la décision.',
    rules: ['Rien ne sort du groupe, pas même le nom.', 'Les chiffres portent leur date et leur source.'],
    visibility: 'SECRET',
    joinPolicy: 'INVITE_ONLY',
    openedDaysAgo: 158,
    managers: 'philippe',
    contributors: 'helene estelle claire stephane vincent elodie olivier alexandra sarah joao',
    invited: [{ who: 'denis', by: 'philippe', daysAgo: 2 }],
    scripts: [projetEstuaire],
  },
  {
    key: 'codir',
    name: 'Comité de direction',
    purpose: 'Préparation et relevés de décisions du comité.',
    visibility: 'SECRET',
    joinPolicy: 'INVITE_ONLY',
    openedDaysAgo: 243,
    managers: 'helene',
    contributors: 'philippe ines estelle stephane virginie olivier isabelle',
    scripts: [comiteDeDirection],
  },
  {
    key: 'outillage',
    name: 'Reprise Sèvre Outillage',
    purpose: 'Instruction de la reprise d’un outilleur voisin. Accord de confidentialité signé.',
    visibility: 'SECRET',
    joinPolicy: 'INVITE_ONLY',
    openedDaysAgo: 92,
    managers: 'helene sarah',
    contributors: 'estelle philippe ines christophe',
    scripts: [repriseOutillage],
  },
];
