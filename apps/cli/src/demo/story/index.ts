export { atelierLoire } from './atelier-loire.js';
export { ACCOUNTS_TO_TRY } from './accounts-to-try.js';
