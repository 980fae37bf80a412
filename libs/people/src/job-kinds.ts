import { defineJob } from '#jobs';
import type { NetworkRole } from '#permissions';

/** Mails one invitation, if it is still open. */
export const invitationMail = defineJob<{ invitationId: string }>('invitation.mail');
/** Adds an `invitation.mail` for each: so that inviting two hundred people stays one statement. */
export const invitationBatch = defineJob<{ invitationIds: string[] }>('invitation.batch');
/** Finds the accesses of externals that end soon and adds the mails that tell of it. */
export const accessEnding = defineJob<Record<string, never>>('access.ending');
/** Tells an external, or their sponsor, that access ends, if it still does at that instant. */
export const accessEndingMail = defineJob<{ personId: string; accessUntil: string; to: 'SPONSOR' | 'EXTERNAL' }>(
  'access.endingMail',
);
/** Finds the accesses whose review is due and adds a mail for each sponsor. */
export const accessReview = defineJob<Record<string, never>>('access.review');
/** Tells a sponsor whose accesses they are to review, if there still are any. */
export const accessReviewMail = defineJob<{ sponsorId: string }>('access.reviewMail');
/** Tells of a new sponsor: them, the former one or the external, if it still is so. */
export const sponsorMail = defineJob<{
  personId: string;
  sponsorId: string;
  formerId: string;
  to: 'NEW' | 'FORMER' | 'EXTERNAL';
}>('sponsor.mail');
/** Tells somebody that they were given a network role, or that it was taken away, if that still holds. */
export const networkRoleMail = defineJob<{ personId: string; role: NetworkRole; isGiven: boolean; byId: string }>(
  'networkRole.mail',
);
/** Mails a link for a new password, if an account of this address may act. */
export interface ResetMail {
  email: string;
  isByAdmin: boolean;
  /** Whoever uses the link has no second factor any more: they lost theirs, and an administrator knows them. */
  resetsFactors?: boolean;
}
export const resetMail = defineJob<ResetMail>('password.reset');
/** Tells a person that their password was changed. */
export const passwordChangedMail = defineJob<{ personId: string; at: string }>('password.changed');
/** What was done to the factors of an account. */
export type FactorNews =
  | 'TOTP_ADDED'
  | 'TOTP_REMOVED'
  | 'PASSKEY_ADDED'
  | 'PASSKEY_REMOVED'
  | 'CODES_RENEWED'
  | 'CODE_USED'
  | 'ALL_REMOVED'
  | 'IDENTITY_ADDED'
  | 'IDENTITY_REMOVED';
/** Tells a person of it. */
export const factorMail = defineJob<{ personId: string; news: FactorNews; at: string }>('factor.mail');
