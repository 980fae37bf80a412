import type { ParsedMail } from 'mailparser';

const SAID_BY_MACHINES = new Set(['bulk', 'junk', 'list', 'auto_reply', 'auto-reply']);
/** Only machines send these at all. */
const OF_MACHINES = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-response', 'x-failed-recipients'];
/** How mail programs begin the subject of absences, those that say it nowhere else included. */
const ABSENT =
  /^\s*(?:re\s?:\s*)*(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|réponse automatique|absence du bureau|absent du bureau|message d[’']absence)\b/i;

/** Not written by a person: answers of absence, lists, reports, and mails of ours that come back (RFC 3834). */
export function isAutomatic({ headers, subject }: ParsedMail): boolean {
  const said = (name: string): string => {
    const value: unknown = headers.get(name);
    return (typeof value === 'string' ? value : ((value as { value?: string })?.value ?? '')).trim().toLowerCase();
  };
  const automatic = said('auto-submitted');
  if (automatic && !automatic.startsWith('no')) return true;
  if (SAID_BY_MACHINES.has(said('precedence'))) return true;
  // Every mail list of the parser's: id, unsubscribe and the like.
  if (OF_MACHINES.some((name) => headers.has(name)) || headers.has('list')) return true;
  if (said('content-type') === 'multipart/report') return true;
  return ABSENT.test(subject ?? '');
}
