import { ACTIONS, type RowSubject, TABLES } from '../../support/rights.js';
import type { World } from '../../support/random-world.js';
import type { RightsModel } from '../../support/rights-model.js';

export const SUBJECTS = Object.keys(ACTIONS) as RowSubject[];

/** What the model says of one right on one row. */
export function judge(model: RightsModel, subject: RowSubject, action: string, row: never): boolean {
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
    case 'Person':
      return model.person_(action, row);
    case 'Account':
      return model.account(action, row);
    case 'External':
      return model.external(action, row);
    case 'PartnerOrganisation':
      return model.partner(action, row);
    case 'Image':
      return model.image(action, row);
    case 'AuditEntry':
      return model.entry(action, row);
  }
}

export const rowsOf = (world: World, subject: RowSubject): { id: string }[] =>
  world[TABLES[subject] as keyof World] as { id: string }[];

/** The rights on each row, as words in the catalogue's order: so that a difference can be read. */
export const byModel = (world: World, model: RightsModel, subject: RowSubject): Map<string, string> =>
  new Map(
    rowsOf(world, subject).map((row) => [
      row.id,
      ACTIONS[subject].filter((action) => judge(model, subject, action, row as never)).join(' '),
    ]),
  );
