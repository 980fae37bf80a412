import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { todoLine_item$data } from '../../__generated__/todoLine_item.graphql.js';
import { excerptOf } from '../../post/excerpt.js';

type Item = todoLine_item$data;

interface Words {
  title: string;
  note?: string | null;
  label: string;
  link?: object | null;
}

/** Of each kind of what waits: what it is, and where to go for it. */
export function useTodoWords(): (item: Item) => Words {
  const { t } = useLingui();
  return ({ kind, count, at, group, person, message, conversationId, address }) => {
    const name = person?.name ?? t`Quelqu’un`;
    const place = group?.name ?? '';
    const inGroup = group && { to: '/g/$groupId', params: { groupId: group.id } };
    const look = t`Examiner`;
    const reply = t`Répondre`;
    const days = at ? Math.max(1, Math.round((Date.parse(at) - Date.now()) / 86_400_000)) : 0;
    switch (kind) {
      case 'ASKED':
        return {
          title: message ? (message.thread.title ?? excerptOf(message.body)) : place,
          note: `${name} · ${place}`,
          label: reply,
          link: message && {
            to: '/p/$postId',
            params: { postId: message.thread.id },
            hash: message.id === message.thread.id ? undefined : message.id,
          },
        };
      case 'MESSAGE_REQUEST':
        return {
          title: t`${name} souhaite vous écrire`,
          note: [person?.title, person?.company].filter(Boolean).join(', '),
          label: reply,
          link: conversationId
            ? {
                to: '/messages/$conversationId',
                params: { conversationId },
                search: { list: 'requests' },
              }
            : null,
        };
      case 'GROUP_INVITATION':
        return {
          title: t`Invitation à rejoindre ${place}`,
          note: person && t`De ${name}`,
          label: reply,
          link: inGroup,
        };
      case 'JOIN_REQUESTS':
        return {
          title: t`${plural(count, { one: `# demande pour rejoindre ${place}`, other: `# demandes pour rejoindre ${place}` })}`,
          label: look,
          link: group && { to: '/g/$groupId/members', params: { groupId: group.id }, search: { tab: 'requests' } },
        };
      case 'CONTACT_REQUEST':
        return {
          title: t`${name} vous demande en contact`,
          note: person?.title,
          label: reply,
          link: person?.personId ? { to: '/people/$personId', params: { personId: person.personId } } : null,
        };
      case 'WIDENING_ANSWER':
        return { title: t`${place} s’ouvrirait davantage`, note: t`Proposé par ${name}`, label: reply, link: inGroup };
      case 'WIDENING_DECISION':
        return {
          title: t`Ouvrir davantage ${place} : un membre s’oppose, vous décidez`,
          note: t`Proposé par ${name}`,
          label: look,
          link: inGroup,
        };
      case 'ELECTION':
        return { title: t`${place} choisit qui l’anime : votre voix compte`, label: t`Voter`, link: inGroup };
      case 'REPORTS':
        return {
          title: t`${plural(count, { one: '# signalement ou recours attend votre réponse', other: '# signalements ou recours attendent votre réponse' })}`,
          label: look,
          link: { to: '/moderation' },
        };
      case 'ADVICE':
        return {
          title: t`${plural(count, { one: '# avis vous est demandé', other: '# avis vous sont demandés' })}`,
          label: look,
          link: { to: '/advice' },
        };
      case 'BREAK_GLASS':
        return {
          title: t`${plural(count, { one: '# demande d’accès exceptionnel attend une décision', other: '# demandes d’accès exceptionnel attendent une décision' })}`,
          label: look,
          link: { to: '/break-glass' },
        };
      case 'INVITATION_RETURNED': {
        const mayInvite = group?.viewerCanManage !== false;
        const hint = mayInvite
          ? t`L’adresse est peut-être mal écrite.`
          : t`Qui anime le groupe peut inviter à nouveau.`;
        return {
          title: t`L’invitation n’a pas atteint ${address ?? ''}`,
          note: group ? `${place} · ${hint}` : hint,
          label: mayInvite ? t`Inviter à nouveau` : look,
          link: group
            ? {
                to: '/g/$groupId/members',
                params: { groupId: group.id },
                search: mayInvite ? { tab: 'invitations' } : {},
              }
            : { to: '/admin/accounts' },
        };
      }
      case 'EXTERNAL_ENDING':
        return {
          title: t`${plural(days, { one: `L’accès de ${name} se termine demain`, other: `L’accès de ${name} se termine dans # jours` })}`,
          note: person?.company,
          label: t`Prolonger ou laisser`,
          link: { to: '/externals', search: { mine: '1' } },
        };
      case 'EXTERNALS_TO_REVIEW':
        return {
          title: t`${plural(count, { one: '# accès d’externe à revoir', other: '# accès d’externes à revoir' })}`,
          note: t`Vous en répondez.`,
          label: look,
          link: { to: '/externals', search: { mine: '1' } },
        };
      case 'TASKS_DUE':
        return {
          title: t`${plural(count, { one: '# chose à faire est arrivée à son jour', other: '# choses à faire sont arrivées à leur jour' })}`,
          label: t`Ouvrir`,
          link: { to: '/todo' },
        };
      case 'MAILS_RETURNED':
        return {
          title: t`Nos courriels ne vous parviennent plus`,
          note: t`Votre adresse les a refusés : rien ne lui est plus envoyé.`,
          label: t`Vérifier`,
          link: { to: '/settings', search: { tab: 'notifications' } },
        };
      default:
        return { title: t`Quelque chose vous attend`, label: look, link: null };
    }
  };
}
