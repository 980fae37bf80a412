import { lazy, Suspense, useRef, useState } from 'react';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { createLink } from '@tanstack/react-router';
import { classNames } from './class-names.js';
import { Boundary } from './Boundary.js';
import styles from './Button.module.css';

const Tooltip = lazy(() => import('./Tooltip.js').then((module) => ({ default: module.Tooltip })));

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'm' | 's';

interface PressProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'disabled'> {
  /** By pointer, by key, by a screen reader */
  onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
  isDisabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export interface ButtonProps extends PressProps {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Shown before the words; decorative */
  icon?: ReactNode;
  /** Its work is under way: it keeps the focus and does nothing */
  isPending?: boolean;
  children: ReactNode;
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
  return (
    <PlainButton
      {...rest}
      onPress={isPending ? undefined : onPress}
      className={classNames(look(variant, size), isPending && styles.pending)}
    >
      {icon}
      {children}
    </PlainButton>
  );
}

export interface IconButtonProps extends Omit<PressProps, 'aria-label' | 'children'> {
  /** Read aloud, and shown as the tooltip */
  label: string;
  icon: ReactNode;
  size?: ButtonSize;
}

/** A button with an icon only: its label is its name and its tooltip, which is made when somebody comes near. */
export function IconButton({ label, icon, size = 'm', ref, onPointerEnter, onFocus, ...rest }: IconButtonProps) {
  const own = useRef<HTMLButtonElement>(null);
  const button = (ref as typeof own | undefined) ?? own;
  const [isNear, setNear] = useState(false);
  return (
    <>
      <PlainButton
        {...rest}
        ref={button}
        onPointerEnter={(event) => {
          setNear(true);
          onPointerEnter?.(event);
        }}
        onFocus={(event) => {
          setNear(true);
          onFocus?.(event);
        }}
        aria-label={label}
        className={classNames(styles.icon, size === 's' && styles.small)}
      >
        {icon}
      </PlainButton>
      {isNear ? (
        <Boundary>
          <Suspense>
            <Tooltip text={label} trigger={button} />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}

/** The browser's own button: a page holds a hundred, and each of React Aria's costs a dozen hooks. */
function PlainButton({ onPress, onClick, isDisabled, className, ...rest }: PressProps & { className: string }) {
  return (
    <button
      type="button"
      {...rest}
      className={className}
      disabled={isDisabled}
      onClick={(event) => {
        event.currentTarget.focus(); // Safari does not by itself, and dialogs give the focus back
        onClick?.(event);
        onPress?.(event);
      }}
    />
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
