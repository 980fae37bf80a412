import type { PickedPerson } from '../../forms/person-picker.js';
import type { GroupVisibility } from '../../ui/Visibility.js';

export type JoinPolicy = 'OPEN' | 'ON_REQUEST' | 'INVITE_ONLY';

/** What the three steps collect. */
export interface NewGroup {
  preset: string | null;
  name: string;
  purpose: string;
  rules: string;
  visibility: GroupVisibility | null;
  joinPolicy: JoinPolicy;
  externalsAllowed: boolean;
  walled: boolean;
  partnerIds: string[];
  joinQuestion: string;
  people: PickedPerson[];
}

export const EMPTY_GROUP: NewGroup = {
  preset: null,
  name: '',
  purpose: '',
  rules: '',
  visibility: null,
  joinPolicy: 'INVITE_ONLY',
  externalsAllowed: false,
  walled: true,
  partnerIds: [],
  joinQuestion: '',
  people: [],
};

/** The ways in that a kind of group can have. */
export const POLICIES: Record<GroupVisibility, readonly JoinPolicy[]> = {
  PUBLIC: ['OPEN', 'ON_REQUEST', 'INVITE_ONLY'],
  PRIVATE: ['ON_REQUEST', 'INVITE_ONLY'],
  SECRET: ['INVITE_ONLY'],
};

export interface StepProps {
  group: NewGroup;
  change: (part: Partial<NewGroup>) => void;
}
