import { Trans } from '@lingui/react/macro';
import styles from './widening.module.css';

export interface WideningChange {
  readonly visibility: string | null | undefined;
  readonly joinPolicy: string | null | undefined;
  readonly allowsExternals: boolean;
  readonly partnerName: string | null | undefined;
  readonly putsWallsUp: boolean;
  /** Told to externals without a word on who or how many the others are */
  readonly wallsDown: 'FOR_EMPLOYEES' | 'FOR_EXTERNALS' | null;
}

/** What will be possible that is not today, one sentence each; then what stays as it is. */
export function WideningWords({
  visibility,
  joinPolicy,
  allowsExternals,
  partnerName,
  putsWallsUp,
  wallsDown,
}: WideningChange) {
  return (
    <ul className={styles.words}>
      {visibility === 'PUBLIC' ? (
        <li>
          <Trans>
            Tous les collègues verront le nom et l’objet du groupe, la liste de ses membres et ce qui y sera publié
            ensuite.
          </Trans>
        </li>
      ) : null}
      {visibility === 'PRIVATE' ? (
        <li>
          <Trans>
            Tous les collègues verront le nom et l’objet du groupe, ses responsables et combien de membres il compte.
          </Trans>
        </li>
      ) : null}
      {joinPolicy === 'OPEN' ? (
        <li>
          <Trans>Tout collègue pourra le rejoindre lui-même.</Trans>
        </li>
      ) : null}
      {joinPolicy === 'ON_REQUEST' ? (
        <li>
          <Trans>Tout collègue pourra demander à le rejoindre.</Trans>
        </li>
      ) : null}
      {allowsExternals ? (
        <li>
          <Trans>Des externes pourront y être invités, un par un.</Trans>
        </li>
      ) : null}
      {partnerName ? (
        <li>
          <Trans>Des personnes de {partnerName} pourront y être invitées.</Trans>
        </li>
      ) : null}
      {putsWallsUp ? (
        <li>
          <Trans>Les entreprises y seront cloisonnées : chacune ne verra que vos collègues et les siens.</Trans>
        </li>
      ) : null}
      {wallsDown === 'FOR_EMPLOYEES' ? (
        <li>
          <Trans>
            Les entreprises n’y seront plus cloisonnées : les membres de chacune verront ceux des autres, et ce qui y
            sera publié ensuite.
          </Trans>
        </li>
      ) : null}
      {wallsDown === 'FOR_EXTERNALS' ? (
        <li>
          <Trans>Des membres d’autres organisations vous verront.</Trans>
        </li>
      ) : null}
      <li>
        <Trans>Ce qui a été écrit avant reste lu par ceux qui peuvent déjà le lire, et par personne d’autre.</Trans>
      </li>
    </ul>
  );
}
