import { errandOf, SAML } from '../seed/errands.js';
import { HEARD, samlAnswer, withoutSignatures } from '../seed/saml.js';
import type { Viewer } from '../viewers.js';
import type { Act } from '../world/protocol.js';
import { STRANGER, subjectOf } from '../seed/identities.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/**
 * What a SAML provider said, or did not say, of an account that is linked in the world that has more: that nobody signed it, that it is
 * for another network, that it was heard already. Each is as good as nothing in both.
 */
export function strangersAnswers(viewer: Viewer, now: number): Act[] {
  const subject = subjectOf(STRANGER);
  const entry = (n: number): string => errandOf(`${SAML}ENTER`, n);
  return [
    arrival(viewer, entry(0), withoutSignatures(samlAnswer(entry(0), now, { subject }))),
    arrival(viewer, entry(1), samlAnswer(entry(1), now, { subject, audience: 'https://other.example/metadata' })),
    arrival(viewer, HEARD.secret, samlAnswer(HEARD.secret, now, { subject, assertionId: HEARD.assertionId })),
  ];
}

const arrival = ({ cookie }: Viewer, secret: string, form: URLSearchParams): Act => ({
  kind: 'http',
  method: 'POST',
  path: '/auth/societe/callback',
  headers: {
    'accept-language': 'fr',
    ...FORM,
    cookie: [cookie, `__Host-provider=${secret}`].filter(Boolean).join('; '),
  },
  body: form.toString(),
});
