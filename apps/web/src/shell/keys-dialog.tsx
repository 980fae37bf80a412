import { useState } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Switch } from '../ui/Choices.js';
import { Dialog } from '../ui/Dialog.js';
import { areKeysOn, turnKeys } from './keys.js';
import styles from './shell.module.css';

/** Which keys do what, and the switch that turns the single ones off. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const [isOn, setOn] = useState(areKeysOn);
  const keys: [string[], string][] = [
    [['Ctrl', 'K'], t`Rechercher partout`],
    [['j'], t`Publication suivante`],
    [['k'], t`Publication précédente`],
    [['c'], t`Écrire une publication`],
    [['r'], t`Répondre`],
    [['e'], t`C’est traité, ou fait`],
    [['s'], t`Remettre à plus tard`],
    [['t'], t`Mettre dans mes choses à faire`],
    [['x'], t`Choisir la ligne`],
    [['g', 'h'], t`Aller à l’accueil`],
    [['Ctrl', '↵'], t`Publier ce qui est écrit`],
    [['Échap'], t`Fermer ce qui est au-dessus`],
    [['?'], t`Afficher cette liste`],
  ];
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`Raccourcis clavier`}>
      <dl className={styles.keys}>
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name} className={styles.key}>
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Switch
        isSelected={isOn}
        onChange={(on) => {
          setOn(on);
          turnKeys(on);
        }}
      >
        <Trans>Raccourcis d’une seule touche</Trans>
      </Switch>
    </Dialog>
  );
}
