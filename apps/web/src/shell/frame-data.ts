import type { ReactNode } from 'react';
import type { shellQuery$data } from '../__generated__/shellQuery.graphql.js';

/** What both frames are made from. */
export interface FrameProps {
  network: shellQuery$data['network'];
  viewer: NonNullable<shellQuery$data['viewer']>;
  children: ReactNode;
}
