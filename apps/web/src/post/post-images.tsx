import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { postImages_post$key } from '../__generated__/postImages_post.graphql.js';
import styles from './post.module.css';

/** The images of a post at their own proportions, so that nothing moves when they arrive. */
export function PostImages({ post }: { post: postImages_post$key }) {
  const { t } = useLingui();
  const { images } = useFragment(
    graphql`
      fragment postImages_post on Post {
        images {
          id
          url
          width
          height
          alt
        }
      }
    `,
    post,
  );
  if (images.length === 0) return null;
  return (
    <ul className={styles.images} data-many={images.length > 1 || undefined}>
      {images.map((image) => (
        <li key={image.id}>
          <a
            href={image.url}
            target="_blank"
            rel="noopener"
            aria-label={image.alt ? t`Ouvrir l’image : ${image.alt}` : t`Ouvrir l’image`}
          >
            <img
              src={image.url}
              width={image.width}
              height={image.height}
              alt={image.alt}
              loading="lazy"
              decoding="async"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
