import { lazy } from 'react';

const loadForm = () => import('./post-form.js').then(({ PostForm }) => ({ default: PostForm }));

/** The form of a post, loaded when somebody is about to write. */
export const LazyPostForm = lazy(loadForm);

/** Starts loading the form and its editor. */
export function warmForm(): void {
  void loadForm();
  void import('./rich-editor.js');
}
