import { useEffect } from 'react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/Button.js';
import { ColourField } from '../ui/ColourField.js';
import { applyBrand, checkBrand } from '../ui/brand.js';
import { Row } from '../ui/Page.js';
import { Notice } from '../ui/States.js';

/** The product's own colour, shown where a company has chosen none. */
const OWN_COLOUR = '#0c5457';

export interface BrandFieldProps {
  /** '#rrggbb', or null for the product's own colour */
  value: string | null;
  onChange: (colour: string | null) => void;
  errorMessage?: string | null;
}

/** Whether a colour may be kept: null is the product's own. */
export function isBrandAccepted(colour: string | null): boolean {
  return colour === null || (checkBrand(colour)?.isAccepted ?? false);
}

/** The company's colour, tried on the page at once; one that people could not read is refused, with the nearest that they can. */
export function BrandField({ value, onChange, errorMessage }: BrandFieldProps) {
  const { t, i18n } = useLingui();
  const check = value === null ? null : checkBrand(value);
  const shown = check?.isAccepted ? value : null;
  useEffect(() => {
    if (value === null || shown) applyBrand(shown);
  }, [value, shown]);
  return (
    <>
      <ColourField
        label={t`Couleur de l’entreprise`}
        description={t`Pour les boutons et les liens ; les couleurs qui disent qui lit ne changent pas.`}
        value={value ?? OWN_COLOUR}
        onChange={onChange}
        errorMessage={
          errorMessage ?? (value !== null && !check ? t`Une couleur s’écrit #rrvvbb, par exemple #0c5457.` : null)
        }
      />
      {check && !check.isAccepted ? (
        <Notice tone="warn">
          <Row justify="between">
            <span>
              <Trans>
                Refusée : des mots blancs dessus auraient un contraste de {i18n.number(check.contrast)}, il en faut 4,5.
                La plus proche lisible est {check.nearest}.
              </Trans>
            </span>
            <Button size="s" onPress={() => onChange(check.nearest)}>
              <Trans>Prendre {check.nearest}</Trans>
            </Button>
          </Row>
        </Notice>
      ) : null}
      {value !== null ? (
        <Row>
          <Button size="s" variant="quiet" onPress={() => onChange(null)}>
            <Trans>Revenir à la couleur d’origine</Trans>
          </Button>
        </Row>
      ) : null}
    </>
  );
}
