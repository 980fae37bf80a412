import type { Catalogue } from '../catalogues.js';

/** Modèles de groupes : `PRESET_<clé>_NAME` et `PRESET_<clé>_PURPOSE`. */
export const presets: Catalogue = {
  PRESET_TEAM_NAME: 'Équipe',
  PRESET_TEAM_PURPOSE: 'Le quotidien de l’équipe : décisions, questions, ce qui avance.',
  PRESET_PROJECT_NAME: 'Projet',
  PRESET_PROJECT_PURPOSE: 'Un projet, ses étapes et ses décisions, avec les partenaires qui y travaillent.',
  PRESET_PRACTICE_NAME: 'Métier',
  PRESET_PRACTICE_PURPOSE:
    'Un savoir-faire partagé par toute l’entreprise : questions, retours d’expérience, exemples.',
  PRESET_SUPPLIER_NAME: 'Fournisseurs',
  PRESET_SUPPLIER_PURPOSE: 'Travailler avec nos fournisseurs sans que chacun voie les autres.',
  PRESET_CAMPAIGN_NAME: 'Campagne',
  PRESET_CAMPAIGN_PURPOSE: 'Une idée à porter dans toute l’entreprise, avec un début et une fin.',
  PRESET_WATCH_NAME: 'Veille',
  PRESET_WATCH_PURPOSE: 'Ce que nous observons du marché, entre nous.',
  PRESET_HELP_DESK_NAME: 'Entraide',
  PRESET_HELP_DESK_PURPOSE: 'Poser une question à ceux qui savent, et retrouver les réponses.',
};
