import { registerEnumType } from '@nestjs/graphql';

/** Closed sets of moderation, as GraphQL enums. */
export const ReportReasonEnum = {
  DISRESPECT: 'DISRESPECT',
  FALSE: 'FALSE',
  CONFIDENTIAL: 'CONFIDENTIAL',
  PERSONAL_DATA: 'PERSONAL_DATA',
  PROMOTION: 'PROMOTION',
  OTHER: 'OTHER',
} as const;
export const ReportStateEnum = { OPEN: 'OPEN', DISMISSED: 'DISMISSED', HIDDEN: 'HIDDEN' } as const;
export const AppealOutcomeEnum = { UPHELD: 'UPHELD', LIFTED: 'LIFTED' } as const;

registerEnumType(ReportReasonEnum, {
  name: 'ReportReason',
  description: 'Why a message is reported; OTHER needs words',
});
registerEnumType(ReportStateEnum, { name: 'ReportState', description: 'What became of what was reported' });
registerEnumType(AppealOutcomeEnum, {
  name: 'AppealOutcome',
  description: 'UPHELD: the message stays hidden; LIFTED: it is shown again',
});
