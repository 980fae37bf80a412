import type { Catalogue } from '../catalogues.js';

/** Models of groups: `PRESET_<key>_NAME` and `PRESET_<key>_PURPOSE`. */
export const presets: Catalogue = {
  PRESET_TEAM_NAME: 'Team',
  PRESET_TEAM_PURPOSE: 'The team’s everyday: decisions, questions, what moves on.',
  PRESET_PROJECT_NAME: 'Project',
  PRESET_PROJECT_PURPOSE: 'A project, its steps and decisions, with the partners who work on it.',
  PRESET_PRACTICE_NAME: 'Practice',
  PRESET_PRACTICE_PURPOSE: 'A craft shared across the company: questions, lessons, examples.',
  PRESET_SUPPLIER_NAME: 'Suppliers',
  PRESET_SUPPLIER_PURPOSE: 'Work with our suppliers without each seeing the others.',
  PRESET_CAMPAIGN_NAME: 'Campaign',
  PRESET_CAMPAIGN_PURPOSE: 'An idea to carry through the company, with a beginning and an end.',
  PRESET_WATCH_NAME: 'Watch',
  PRESET_WATCH_PURPOSE: 'What we observe of the market, among ourselves.',
  PRESET_HELP_DESK_NAME: 'Help desk',
  PRESET_HELP_DESK_PURPOSE: 'Ask those who know, and find the answers again.',
};
