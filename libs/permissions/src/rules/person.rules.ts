import type { Rules } from '../rule-set.js';

export const personRules: Rules = ({ actor, facts, allow, forbid }) => {
  // A conversation opens no profile: its people are known there by their bylines, also when they share no group any more.
  const [open, walled, moderates] = [facts.open, facts.walled, facts.moderates].map((ids) =>
    ids.filter((id) => !facts.conversations.includes(id)),
  );
  allow(['see', 'seeDetails', 'update'], 'Person', { id: actor.personId });

  if (actor.kind === 'EMPLOYEE') {
    allow(['see', 'seeDetails', 'requestContact'], 'Person', { kind: 'EMPLOYEE' });
    allow(['see', 'seeDetails', 'requestContact'], 'Person', { sponsorId: actor.personId });
    // Externals in a member list that the viewer may read.
    allow(['see', 'seeDetails', 'requestContact'], 'Person', {
      memberships: { $elemMatch: { groupId: { $in: facts.groups }, unlistedAt: null } },
    });
    allow(['see', 'seeDetails', 'requestContact'], 'Person', {
      memberships: { $elemMatch: { groupId: { $in: moderates } } },
    });
    allow(['see', 'seeDetails', 'requestContact'], 'Person', {
      memberships: { $elemMatch: { groupVisibility: 'PUBLIC', unlistedAt: null } },
    });
    // Colleagues, and the externals with whom one is in a group: there they see who writes to them.
    allow('writeTo', 'Person', { kind: 'EMPLOYEE' });
    allow('writeTo', 'Person', {
      kind: 'EXTERNAL',
      memberships: { $elemMatch: { groupId: { $in: facts.groups }, unlistedAt: null } },
    });
    allow('see', 'PartnerOrganisation');
    allow(['create', 'update'], 'PartnerOrganisation');
  } else {
    // The people of one's own groups; behind a wall, the employees and one's own colleagues.
    allow(['see', 'requestContact'], 'Person', {
      memberships: { $elemMatch: { groupId: { $in: open }, unlistedAt: null } },
    });
    allow(['see', 'requestContact'], 'Person', {
      memberships: { $elemMatch: { groupId: { $in: walled }, kind: 'EMPLOYEE', unlistedAt: null } },
    });
    if (actor.partnerId) {
      allow(['see', 'requestContact'], 'Person', {
        memberships: { $elemMatch: { groupId: { $in: walled }, partnerId: actor.partnerId, unlistedAt: null } },
      });
      allow('see', 'PartnerOrganisation', { id: actor.partnerId });
    }
  }

  // A conversation is the company's: an external begins one with an employee of a group of theirs.
  if (actor.kind === 'EXTERNAL')
    allow('writeTo', 'Person', {
      kind: 'EMPLOYEE',
      memberships: { $elemMatch: { groupId: { $in: facts.groups }, unlistedAt: null } },
    });

  forbid(['requestContact', 'writeTo'], 'Person', { id: actor.personId });
  forbid(['requestContact', 'update', 'writeTo'], 'Person', { status: { $ne: 'ACTIVE' } });
  forbid(['see', 'seeDetails'], 'Person', { status: 'ERASED' });
};
