import { screen as home } from '../screens/home/home.js';
import { viewerKind } from './viewer-kind.js';

/** The address / is the feed for employees, whose code comes with the first page, and the partner home for externals. */
export async function homeScreen() {
  const isExternal = (await viewerKind()) === 'EXTERNAL';
  return isExternal ? import('../screens/partner-home/partner-home.js') : { screen: home };
}
