import { ACTIONS, type RowSubject, TABLES } from '../../support/rights.js';
import type { World } from '../../support/random-world.js';
import type { RightsModel } from '../../support/rights-model.js';

/** These worlds know none: their tables of rights stand in test/rights.spec.ts. */
const ELSEWHERE = ['NetworkRoleGrant', 'BreakGlass', 'Election', 'File'] as const;
export type JudgedSubject = Exclude<RowSubject, (typeof ELSEWHERE)[number]>;
export const SUBJECTS = (Object.keys(ACTIONS) as RowSubject[]).filter(
  (subject): subject is JudgedSubject => !ELSEWHERE.some((other) => other === subject),
);

/** What the model says of one right on one row. */
export function judge(model: RightsModel, subject: JudgedSubject, action: string, row: never): boolean {
  switch (subject) {
    case 'Group':
      return model.group(action, row);
    case 'Membership':
      return model.membership(action, row);
    case 'Widening':
      return model.widening(action, row);
    case 'Post':
      return model.post(action, row);
    case 'Comment':
      return model.comment(action, row);
    case 'ReportCase':
      return model.report(action, row);
    case 'Hiding':
      return model.hiding(action, row);
    case 'AdviceRequest':
      return model.advice(action, row);
    case 'Person':
      return model.person_(action, row);
    case 'Account':
      return model.account(action, row);
    case 'External':
      return model.external(action, row);
    case 'PartnerOrganisation':
      return model.partner(action, row);
    case 'Conversation':
      return model.conversation(action, row);
    case 'Image':
      return model.image(action, row);
    case 'AuditEntry':
      return model.entry(action, row);
  }
}

export const rowsOf = (world: World, subject: JudgedSubject): { id: string }[] =>
  world[TABLES[subject] as keyof World] as { id: string }[];

/** The rights on each row, as words in the catalogue's order: so that a difference can be read. */
export const byModel = (world: World, model: RightsModel, subject: JudgedSubject): Map<string, string> =>
  new Map(
    rowsOf(world, subject).map((row) => [
      row.id,
      ACTIONS[subject].filter((action) => judge(model, subject, action, row as never)).join(' '),
    ]),
  );
