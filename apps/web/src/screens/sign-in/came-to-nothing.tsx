import { Trans } from '@lingui/react/macro';
import { Notice } from '../../ui/States.js';

/** Somebody came back from a provider and is not signed in: why, as far as it helps. */
export function CameToNothing({ code }: { code: string | undefined }) {
  if (!code) return null;
  return <Notice tone="bad">{sentence(code)}</Notice>;
}

function sentence(code: string) {
  switch (code) {
    case 'SSO_UNKNOWN':
      return (
        <Trans>
          Ce compte n’est lié à personne ici. Connectez-vous autrement, puis liez-le dans vos réglages, sous « Sécurité
          ».
        </Trans>
      );
    case 'SSO_TAKEN':
      return <Trans>Ce compte est déjà lié, ou vous en avez déjà lié un de ce fournisseur.</Trans>;
    case 'SSO_UNAVAILABLE':
      return <Trans>Ce fournisseur ne répond pas. Réessayez, ou connectez-vous autrement.</Trans>;
    default:
      return <Trans>La connexion par ce fournisseur n’a pas abouti. Réessayez, ou connectez-vous autrement.</Trans>;
  }
}
