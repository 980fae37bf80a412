import { Trans, useLingui } from '@lingui/react/macro';
import { ImageOff, X } from 'lucide-react';
import { Button, IconButton } from '../ui/Button.js';
import { ProgressBar } from '../ui/ProgressBar.js';
import { TextField } from '../ui/TextField.js';
import type { WrittenImage } from './use-images.js';
import styles from './composer.module.css';

export interface ImageListProps {
  images: readonly WrittenImage[];
  onDescribe: (key: string, alt: string) => void;
  onRetry: (key: string) => void;
  onRemove: (key: string) => void;
}

/** The images that will go with the text, each asking for what it shows; one that was refused says why. */
export function ImageList({ images, onDescribe, onRetry, onRemove }: ImageListProps) {
  const { t } = useLingui();
  if (images.length === 0) return null;
  return (
    <ul className={styles.images} aria-label={t`Images jointes`}>
      {images.map((image) => (
        <li key={image.key} className={styles.image}>
          {image.error ? (
            <span className={styles.preview}>
              <ImageOff aria-hidden="true" />
            </span>
          ) : (
            <img src={image.previewUrl} alt="" className={styles.preview} />
          )}
          <div className={styles.imageWords}>
            {image.error ? (
              <p className={styles.imageError} role="alert">
                <span>
                  <Trans>
                    {image.name} n’a pas été jointe. {image.error}
                  </Trans>
                </span>
                <Button size="s" onPress={() => onRetry(image.key)}>
                  <Trans>Réessayer</Trans>
                </Button>
              </p>
            ) : (
              <TextField
                label={t`Ce que montre ${image.name}`}
                placeholder={t`Pour qui ne voit pas l’image`}
                value={image.alt}
                onChange={(alt) => onDescribe(image.key, alt)}
                maxLength={300}
              />
            )}
            {image.id === null && !image.error ? (
              <ProgressBar label={t`Envoi de ${image.name}`} value={image.progress} />
            ) : null}
          </div>
          <IconButton size="s" label={t`Retirer ${image.name}`} icon={<X />} onPress={() => onRemove(image.key)} />
        </li>
      ))}
    </ul>
  );
}
