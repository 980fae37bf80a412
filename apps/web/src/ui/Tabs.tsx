import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { createLink } from '@tanstack/react-router';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import styles from './Tabs.module.css';

export interface TabEntry {
  id: string;
  label: string;
  /** How many things are behind it, as far as the viewer may know */
  count?: number;
  panel: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabEntry[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Parts of one screen; the arrow keys go from one to the next. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs selectedKey={selected} onSelectionChange={(key) => onSelect(String(key))} className={styles.root}>
      <TabList aria-label={label} className={styles.list} items={tabs}>
        {(tab) => (
          <Tab id={tab.id} className={styles.tab}>
            {tab.label}
            {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
          </Tab>
        )}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={styles.panel}>
          {tab.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

/** Links that look like tabs: each part has its own address. */
export function TabLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.list}>
      {children}
    </nav>
  );
}

function TabLook({
  count,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { count?: number | null; ref?: Ref<HTMLAnchorElement> }) {
  return (
    <a {...rest} className={styles.tab}>
      {children}
      {count === null || count === undefined ? null : <span className={styles.count}>{count}</span>}
    </a>
  );
}

/** One of the TabLinks; the router marks the current one. */
export const TabLink = createLink(TabLook);
