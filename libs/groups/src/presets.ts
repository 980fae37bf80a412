import type { JoinPolicy, Visibility } from '#permissions';

/** From what a group can be made. Name and purpose stand in `#i18n` under `PRESET_<key>_…`. */
export interface Preset {
  readonly key: string;
  readonly visibility: Visibility;
  readonly joinPolicy: JoinPolicy;
  readonly externalsAllowed: boolean;
  readonly walled: boolean;
}

export const PRESETS: readonly Preset[] = [
  { key: 'TEAM', visibility: 'PRIVATE', joinPolicy: 'ON_REQUEST', externalsAllowed: false, walled: false },
  { key: 'PROJECT', visibility: 'PRIVATE', joinPolicy: 'INVITE_ONLY', externalsAllowed: true, walled: false },
  { key: 'PRACTICE', visibility: 'PUBLIC', joinPolicy: 'OPEN', externalsAllowed: false, walled: false },
  { key: 'SUPPLIER', visibility: 'PRIVATE', joinPolicy: 'INVITE_ONLY', externalsAllowed: true, walled: true },
  { key: 'CAMPAIGN', visibility: 'PUBLIC', joinPolicy: 'OPEN', externalsAllowed: false, walled: false },
  { key: 'WATCH', visibility: 'SECRET', joinPolicy: 'INVITE_ONLY', externalsAllowed: false, walled: false },
  { key: 'HELP_DESK', visibility: 'PUBLIC', joinPolicy: 'OPEN', externalsAllowed: false, walled: false },
];
