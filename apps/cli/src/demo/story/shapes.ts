/** A group as the story tells it; people are written as their keys with spaces between, `*` stands for all other employees. */
export interface GroupStory {
  key: string;
  name: string;
  purpose: string;
  rules?: string[];
  visibility: 'PUBLIC' | 'PRIVATE' | 'SECRET';
  joinPolicy: 'OPEN' | 'ON_REQUEST' | 'INVITE_ONLY';
  joinQuestion?: string;
  partners?: string;
  isWalled?: boolean;
  /** Calendar days before now. */
  openedDaysAgo: number;
  archivedDaysAgo?: number;
  managers: string;
  moderators?: string;
  contributors?: string;
  readers?: string;
  externals?: string;
  externalReaders?: string;
  invited?: { who: string; by: string; daysAgo: number; role?: 'READER' | 'CONTRIBUTOR' }[];
  requested?: { who: string; answer?: string; daysAgo: number }[];
  /** Its threads, oldest first. */
  scripts: string[];
}

/** An employee as the story tells it: what is not told is the usual. */
export interface EmployeeStory {
  key: string;
  name: [given: string, family: string];
  title: string;
  department: string;
  site: 'Nantes' | 'Saint-Nazaire' | 'Angers';
  about?: string;
  skills?: string;
  interests?: string;
  roles?: string[];
  language?: 'en';
  /** Newcomers: calendar days before now. */
  arrivedDaysAgo?: number;
}

export interface ExternalStory {
  key: string;
  name: [given: string, family: string];
  title: string;
  partnerKey: string;
  sponsorKey: string;
  accessDaysLeft: number;
  accessReason: string;
  about?: string;
  skills?: string;
}
