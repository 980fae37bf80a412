/** What of the process' settings files look at. */
export interface FileSettings {
  /** Folder of the data. */
  readonly home: string;
  /** Address of a clamd that looks at each version before anybody gets it; null for none. */
  readonly clamdUrl: string | null;
}
export const FILE_SETTINGS = Symbol('FILE_SETTINGS');
