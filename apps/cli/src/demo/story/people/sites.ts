import type { EmployeeStory } from '../shapes.js';

/** Saint-Nazaire: large parts, welding, non-destructive testing. Angers: small turned parts. */
export const SAINT_NAZAIRE: readonly Omit<EmployeeStory, 'site'>[] = [
  {
    key: 'stephane',
    name: ['Stéphane', 'Moreau'],
    title: 'Responsable du site de Saint-Nazaire',
    department: 'Direction',
    about: 'Grandes pièces, soudage, contrôle. Le vent est offert.',
    skills: 'Chaudronnerie, Soudage, Management',
    interests: 'Voile',
  },
  {
    key: 'joao',
    name: ['João', 'Ferreira'],
    title: 'Soudeur, coordinateur EN 15085',
    department: 'Production',
    skills: 'Soudage TIG, Soudage MAG, EN 15085',
    interests: 'Fado, Football',
  },
  {
    key: 'oceane',
    name: ['Océane', 'Pichon'],
    title: 'Technicienne qualité',
    department: 'Qualité',
    skills: 'Contrôle dimensionnel, Ressuage, Dossiers de fin de fabrication',
    interests: 'Kitesurf',
  },
  {
    key: 'denis',
    name: ['Denis', 'Rolland'],
    title: 'Technicien contrôles non destructifs',
    department: 'Qualité',
    about: 'Ultrasons, magnétoscopie, ressuage, niveau 2.',
    skills: 'Ultrasons, Magnétoscopie, Ressuage',
    interests: 'Ornithologie',
  },
];

export const ANGERS: readonly Omit<EmployeeStory, 'site'>[] = [
  {
    key: 'virginie',
    name: ['Virginie', 'Hamon'],
    title: "Responsable du site d'Angers",
    department: 'Direction',
    skills: 'Décolletage, Management, Lean',
    interests: 'Équitation',
  },
  {
    key: 'ludovic',
    name: ['Ludovic', 'Bernard'],
    title: 'Régleur décolletage',
    department: 'Production',
    skills: 'Décolletage, Tournage, Cames',
    interests: 'Œnologie',
  },
  {
    key: 'ahmed',
    name: ['Ahmed', 'Bouzid'],
    title: 'Opérateur décolletage',
    department: 'Production',
    skills: 'Décolletage, Lavage lessiviel',
    interests: 'Course à pied',
  },
];
