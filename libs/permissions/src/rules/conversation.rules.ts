import type { Rules } from '../rule-set.js';

/** Theirs who take part. Who may not write there at this moment (a request that waits, a frozen one) is a reader among them. */
export const conversationRules: Rules = ({ actor, facts, allow }) => {
  const { conversations, writesIn } = facts;
  const writable = new Set(writesIn);
  allow('see', 'Conversation', { id: { $in: [...conversations] } });
  allow('write', 'Conversation', { id: { $in: conversations.filter((id) => writable.has(id)) } });
  if (actor.kind === 'EMPLOYEE')
    allow('answer', 'Conversation', {
      id: { $in: [...conversations] },
      openedAt: null,
      askedBy: { $ne: null, $nin: [actor.personId] },
    });
};
