import { createHash } from 'node:crypto';

const words = (text: string): string => createHash('sha256').update(text).digest('base64url');
/** What a browser keeps meanwhile. */
export const errandOf = (errand: string, who: string | number): string => words(`errand ${errand} ${who}`);
export const partOf = (secret: string, name: string): string => words(`${name} ${secret}`);
/** Errands to the provider that speaks SAML are told apart by their name. */
export const SAML = 'SAML ';
