import { answerWord } from '#notifications';
import { PERSON } from '../../support/cast.js';
import { ANSWERED } from '../seed/away.js';
import { MAIL_IN_DOMAIN, MAIL_IN_SECRET, SHADOW } from '../seed/names.js';
import type { Viewer } from '../viewers.js';
import type { Act } from '../world/protocol.js';

const hidden = { postId: SHADOW.post, commentId: null };
/** Words before the @ that are nobody's: made up, somebody's address at home, hidden or not. */
const NOBODYS = [`answer-${'a'.repeat(32)}`, `return-${'b'.repeat(32)}`, 'karim', 'zoe.cachee', 'postmaster'];

/** What a viewer may write to, from their own address: their own answers, also of what is hidden from them, those of others, and none. */
export function answersOf({ personId, address }: Viewer): Act[] {
  const from = address ?? 'nobody@else.example';
  const own = [...ANSWERED, hidden].map((item) => answerWord(MAIL_IN_SECRET, { personId, ...item }).localPart);
  const others = [...ANSWERED, hidden].flatMap((item) =>
    [PERSON.manager, PERSON.karim, SHADOW.external]
      .filter((id) => id !== personId)
      .map((id) => answerWord(MAIL_IN_SECRET, { personId: id, ...item }).localPart),
  );
  return [...own, ...others, ...NOBODYS].flatMap((localPart, n): Act[] => [
    mail(from, localPart, `<${n}@else.example>`),
    // as reports come
    mail(null, localPart, `<report-${n}@else.example>`),
  ]);
}

function mail(from: string | null, localPart: string, messageId: string): Act {
  const to = `${localPart}@${MAIL_IN_DOMAIN}`;
  const lines = [
    `From: ${from ?? 'mailer-daemon@else.example'}`,
    `To: ${to}`,
    `Message-ID: ${messageId}`,
    'Subject: Re: Point',
    '',
    'Entendu.',
  ];
  return { kind: 'mail', from, to, raw: lines.join('\n') };
}
