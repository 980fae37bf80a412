export * from './actor.js';
export * from './ability.js';
export * from './catalogue.js';
export * from './errors.js';
export * from './facets.js';
export { membershipFacts, type MembershipFacts } from './membership-facts.js';
export { PerGroup } from './per-group.js';
export type { Rules } from './rule-set.js';
export * from './to-sql.js';
