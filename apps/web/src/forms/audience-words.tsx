import { useLingui } from '@lingui/react/macro';
import type { RadioChoice } from '../ui/Choices.js';
import { VisibilityIcon, type GroupVisibility } from '../ui/Visibility.js';

/** The three kinds of group, each with what it means in one line. */
export function useVisibilityChoices(): RadioChoice<GroupVisibility>[] {
  const { t } = useLingui();
  return [
    {
      id: 'PUBLIC',
      label: t`Public`,
      note: t`Tous les collègues le trouvent et lisent ce qui y est publié. Les externes non invités n’en savent rien.`,
      icon: <VisibilityIcon visibility="PUBLIC" isDecorative />,
    },
    {
      id: 'PRIVATE',
      label: t`Privé`,
      note: t`Les collègues voient qu’il existe et à quoi il sert ; seuls les membres lisent.`,
      icon: <VisibilityIcon visibility="PRIVATE" isDecorative />,
    },
    {
      id: 'SECRET',
      label: t`Secret`,
      note: t`Personne hors du groupe ne sait qu’il existe. On y entre sur invitation.`,
      icon: <VisibilityIcon visibility="SECRET" isDecorative />,
    },
  ];
}

/** The ways into a group. */
export function useJoinPolicyWords() {
  const { t } = useLingui();
  return {
    OPEN: { label: t`Entrée libre`, note: t`Tout collègue peut le rejoindre aussitôt.` },
    ON_REQUEST: { label: t`Sur demande`, note: t`Les responsables acceptent ou non chaque demande.` },
    INVITE_ONLY: { label: t`Sur invitation`, note: t`On y entre seulement si l’on est invité.` },
  };
}
