import { Trans } from '@lingui/react/macro';
import { Notice } from '../ui/States.js';

/** Somebody came back from a provider, and it was for nothing: why, as far as it helps. */
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
    case 'SSO_NOT_PROVED':
      return <Trans>Ce fournisseur n’a pas confirmé à l’instant que c’est vous. Réessayez avec le compte lié.</Trans>;
    case 'SSO_UNAVAILABLE':
      return <Trans>Ce fournisseur ne répond pas. Réessayez, ou connectez-vous autrement.</Trans>;
    case 'SIGN_IN_AGAIN':
      return <Trans>Cela a pris trop de temps. Recommencez par votre mot de passe.</Trans>;
    case 'PROOF_REQUIRED':
      return <Trans>Votre confirmation date de plus de dix minutes. Recommencez.</Trans>;
    case 'TOO_MANY_ATTEMPTS':
      return <Trans>Trop de tentatives depuis cet endroit. Patientez quelques minutes.</Trans>;
    case 'TLS_REQUIRED':
      return <Trans>La connexion n’est possible que par une adresse en https.</Trans>;
    default:
      return <Trans>La connexion par ce fournisseur n’a pas abouti. Réessayez, ou connectez-vous autrement.</Trans>;
  }
}
