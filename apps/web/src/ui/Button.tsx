import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { createLink } from '@tanstack/react-router';
import { classNames } from './class-names.js';
import { Tooltip } from './Tooltip.js';
import styles from './Button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'm' | 's';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'isPending'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Shown before the words; decorative */
  icon?: ReactNode;
  /** Its work is under way: it keeps the focus and does nothing */
  isPending?: boolean;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

const look = (variant: ButtonVariant, size: ButtonSize) =>
  classNames(styles.button, styles[variant], size === 's' && styles.small);

/** A button with words. One primary per view. */
export function Button({
  variant = 'secondary',
  size = 'm',
  icon,
  isPending,
  onPress,
  children,
  ...rest
}: ButtonProps) {
  // React Aria's own isPending announces a progress bar, which these buttons do not show.
  return (
    <AriaButton
      {...rest}
      onPress={isPending ? undefined : onPress}
      className={classNames(look(variant, size), isPending && styles.pending)}
    >
      {icon}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style' | 'aria-label'> {
  /** Read aloud, and shown as the tooltip */
  label: string;
  icon: ReactNode;
  size?: ButtonSize;
  ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon only: its label is its name and its tooltip. */
export function IconButton({ label, icon, size = 'm', ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton {...rest} aria-label={label} className={classNames(styles.icon, size === 's' && styles.small)}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}

interface LinkLookProps extends React.AnchorHTMLAttributes<HTMLAnchorElement> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

function LinkLook({ variant = 'secondary', size = 'm', icon, children, className, ...rest }: LinkLookProps) {
  return (
    <a {...rest} className={classNames(look(variant, size), className)}>
      {icon}
      {children}
    </a>
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. Takes `to` and `params` like the router's Link. */
export const LinkButton = createLink(LinkLook);
