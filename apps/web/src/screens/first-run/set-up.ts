/** What the five steps collect; the password is held apart and never stored. */
export interface SetUp {
  givenName: string;
  familyName: string;
  email: string;
  companyName: string;
  brandColor: string | null;
  language: 'fr' | 'en';
  mail: 'LATER' | 'NOW';
  smtpUrl: string;
  mailFrom: string;
  groupPreset: string | null;
  groupName: string;
}

export interface SetUpStepProps {
  setUp: SetUp;
  change: (part: Partial<SetUp>) => void;
  errorOf: (field: string) => string | null;
}

export function emptySetUp(): SetUp {
  return {
    givenName: '',
    familyName: '',
    email: '',
    companyName: '',
    brandColor: null,
    language: document.documentElement.lang === 'en' ? 'en' : 'fr',
    mail: 'LATER',
    smtpUrl: '',
    mailFrom: '',
    groupPreset: null,
    groupName: '',
  };
}

const FIELDS_BY_STEP = [
  ['ownerGivenName', 'ownerFamilyName', 'ownerEmail', 'password'],
  ['companyName', 'brandColor'],
  ['language'],
  ['smtpUrl', 'mailFrom'],
  ['groupPreset', 'groupName'],
];

/** The first step that holds a field which the server refused. */
export function stepOf(errorOf: (field: string) => string | null): number | null {
  const step = FIELDS_BY_STEP.findIndex((fields) => fields.some((field) => errorOf(field)));
  return step < 0 ? null : step;
}
