/** How many others may be written to at once (the migration says the same, with oneself), and how many requests an external makes in a day. */
export const LIMITS = { others: 11, requestsADay: 20, candidates: 8, searchLength: 100 } as const;

/** What a list holds: those in which one writes, requests of externals that wait for an answer, those put away. */
export const CONVERSATION_LISTS = ['OPEN', 'REQUESTS', 'ARCHIVED'] as const;
export type ConversationList = (typeof CONVERSATION_LISTS)[number];

/** REQUESTED: of the viewer, who has not answered. WAITING: by the viewer; whether somebody said no is not told. */
export const CONVERSATION_STATES = ['OPEN', 'REQUESTED', 'WAITING', 'FROZEN'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];
