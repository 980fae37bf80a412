import { viewerKind } from './viewer-kind.js';

/** The address / is the feed for employees and the partner home for externals. */
export async function homeScreen() {
  const isExternal = (await viewerKind()) === 'EXTERNAL';
  return isExternal ? import('../screens/partner-home/partner-home.js') : import('../screens/home/home.js');
}
