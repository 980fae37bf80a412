import { useEffect, type AnchorHTMLAttributes, type ReactNode, type Ref } from 'react';
import { createLink } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { classNames } from './class-names.js';
import styles from './Page.module.css';

export type Gap = 's1' | 's2' | 's3' | 's4' | 's5' | 's6' | 's8';

export interface PageProps {
  /** 'feed' and 'columns' as the home page, 'wide' for tables, 'narrow' for forms */
  width?: 'feed' | 'columns' | 'wide' | 'narrow';
  children: ReactNode;
}

/** The room that a screen takes inside the shell. */
export function Page({ width = 'wide', children }: PageProps) {
  return <div className={classNames(styles.page, styles[width])}>{children}</div>;
}

export interface PageHeaderProps {
  title: string;
  /** Title of the browser's tab, when it says more than the page's own */
  tabTitle?: string;
  sub?: ReactNode;
  back?: ReactNode;
  /** Beside the title: a tile, a photo */
  start?: ReactNode;
  /** Beside the words of the title: a pill */
  mark?: ReactNode;
  actions?: ReactNode;
}

/** First lines of a screen: where it belongs, its title, what it is for, its actions. */
export function PageHeader({ title, tabTitle, sub, back, start, mark, actions }: PageHeaderProps) {
  useTabTitle(tabTitle ?? title);
  return (
    <header className={styles.header}>
      {back}
      <div className={styles.headerRow}>
        {start}
        <div className={styles.headerWords}>
          <div className={styles.titleLine}>
            <h1 className={styles.title}>{title}</h1>
            {mark}
          </div>
          {sub ? <p className={styles.sub}>{sub}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </header>
  );
}

/** Sets the title of the browser's tab while the screen stands. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** A main column and a rail of pointers, which leaves on narrow screens unless `keepRail` puts it below. */
export function TwoColumns({ children, rail, keepRail }: { children: ReactNode; rail: ReactNode; keepRail?: boolean }) {
  return (
    <div className={styles.columnsGrid}>
      <div className={styles.mainColumn}>{children}</div>
      <aside className={classNames(styles.rail, keepRail && styles.railKept)}>{rail}</aside>
    </div>
  );
}

/** One part of the rail: a title over a rule, then lines. */
export function RailSection({ title, link, children }: { title: string; link?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.railSection}>
      <h2 className={styles.railTitle}>
        {title}
        {link}
      </h2>
      {children}
    </section>
  );
}

interface LayoutProps {
  gap?: Gap;
  children: ReactNode;
}

/** Things under each other. */
export function Stack({ gap = 's4', as: Element = 'div', children }: LayoutProps & { as?: 'div' | 'ul' | 'section' }) {
  return <Element className={classNames(styles.stack, styles[gap])}>{children}</Element>;
}

/** Things beside each other, going to the next line when there is no room. */
export function Row({
  gap = 's2',
  align = 'center',
  justify = 'start',
  children,
}: LayoutProps & { align?: 'center' | 'start' | 'end'; justify?: 'start' | 'between' | 'end' }) {
  return (
    <div className={classNames(styles.row, styles[gap], styles[`align-${align}`], styles[`justify-${justify}`])}>
      {children}
    </div>
  );
}

/** Equal columns as far as there is room for `min`. */
export function Grid({
  gap = 's4',
  min = 'm',
  as: Element = 'div',
  children,
}: LayoutProps & { min?: 's' | 'm' | 'l'; as?: 'div' | 'ul' }) {
  return <Element className={classNames(styles.grid, styles[gap], styles[`min-${min}`])}>{children}</Element>;
}

/** Keeps what stands in a wide page as narrow as a form, or as the feed. */
export function Measure({ size = 'form', children }: { size?: 'form' | 'feed'; children: ReactNode }) {
  return <div className={size === 'form' ? styles.measure : styles.measureFeed}>{children}</div>;
}

/** Quiet words: a date, a hint, a count. */
export function Quiet({ as: Element = 'span', children }: { as?: 'span' | 'p'; children: ReactNode }) {
  return <Element className={styles.quiet}>{children}</Element>;
}

/** A rule across with words on it: 'Depuis votre dernière visite'. */
export function Divider({ children }: { children: ReactNode }) {
  return (
    <div className={styles.divider}>
      <span>{children}</span>
    </div>
  );
}

function BackLook({ children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return (
    <a {...rest} className={styles.back}>
      <ArrowLeft aria-hidden="true" />
      {children}
    </a>
  );
}

/** Leads to the page above. Takes `to` and `params` like the router's Link. */
export const BackLink = createLink(BackLook);

function TextLook({ className, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }) {
  return <a {...rest} className={classNames(styles.textLink, className)} />;
}

/** A link inside a sentence. */
export const TextLink = createLink(TextLook);

/** A link out of the product: mail, telephone. */
export function PlainLink(props: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...props} className={styles.textLink} />;
}
