import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import { SmilePlus, ThumbsUp } from 'lucide-react';
import type { reactionBar_post$key } from '../__generated__/reactionBar_post.graphql.js';
import { Button, IconButton } from '../ui/Button.js';
import { Menu } from '../ui/Menu.js';
import { REACTIONS, REACTION_ICONS, useReactionWords } from './reactions.js';
import { useReact, type Reactable } from './use-react.js';
import styles from './post.module.css';

/** 'Utile' in one press, the others behind one button. */
export function PostReactions({ post }: { post: reactionBar_post$key }) {
  const data = useFragment(
    graphql`
      fragment reactionBar_post on Post {
        id
        viewerReaction
        viewerCanReact
        reactions {
          kind
          count
        }
      }
    `,
    post,
  );
  return <Reactions target={data} kind="post" canReact={data.viewerCanReact} />;
}

export function Reactions({
  target,
  kind,
  canReact,
}: {
  target: Reactable;
  kind: 'post' | 'comment';
  canReact: boolean;
}) {
  const { t } = useLingui();
  const words = useReactionWords();
  const react = useReact(kind);
  const mine = target.viewerReaction ?? null;
  const useful = target.reactions.find((reaction) => reaction.kind === 'USEFUL')?.count ?? 0;
  const others = target.reactions.filter((reaction) => reaction.kind !== 'USEFUL' && reaction.count > 0);
  return (
    <>
      <span className={mine === 'USEFUL' ? styles.pressed : undefined}>
        <Button
          variant="quiet"
          size="s"
          icon={<ThumbsUp />}
          aria-pressed={mine === 'USEFUL'}
          isDisabled={!canReact}
          onPress={() => void react(target, 'USEFUL')}
        >
          {useful > 0 ? `${words.USEFUL} · ${useful}` : words.USEFUL}
        </Button>
      </span>
      {others.map((reaction) => {
        const Icon = REACTION_ICONS[reaction.kind];
        return (
          <span key={reaction.kind} className={mine === reaction.kind ? styles.pressed : undefined}>
            <Button
              variant="quiet"
              size="s"
              icon={<Icon />}
              aria-label={`${words[reaction.kind]} · ${reaction.count}`}
              aria-pressed={mine === reaction.kind}
              isDisabled={!canReact}
              onPress={() => void react(target, reaction.kind)}
            >
              {reaction.count}
            </Button>
          </span>
        );
      })}
      {canReact ? (
        <Menu
          label={t`Autres réactions`}
          placement="top start"
          trigger={<IconButton size="s" label={t`Autres réactions`} icon={<SmilePlus />} />}
          entries={REACTIONS.filter((reaction) => reaction !== 'USEFUL').map((reaction) => {
            const Icon = REACTION_ICONS[reaction];
            return {
              id: reaction,
              label: words[reaction],
              icon: <Icon />,
              isSelected: mine === reaction,
              onAction: () => void react(target, reaction),
            };
          })}
        />
      ) : null}
    </>
  );
}
