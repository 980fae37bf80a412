import type { Page } from '@playwright/test';

/** What reaches over the edge of the page, and what is cut off without an ellipsis. */
export const misfits = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    if (document.documentElement.scrollWidth > width)
      found.push(`page: ${document.documentElement.scrollWidth} of ${width}`);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll(
      'button, a, input, textarea, select, h1, h2, h3, p, td, th, li, label',
    )) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isShown = box.width > 1 && box.height > 1 && style.visibility === 'visible' && style.clipPath === 'none';
      if (!isShown || element.closest('[aria-hidden=true], .sr')) continue;
      if ((box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement))
        found.push(`over the edge: ${name(element)}`);
      const isCut =
        element.scrollWidth > element.clientWidth + 2 && style.overflowX === 'hidden' && element.clientWidth > 0;
      if (isCut && style.textOverflow !== 'ellipsis' && element.tagName !== 'INPUT')
        found.push(`cut: ${name(element)}`);
    }
    return [...new Set(found)];
  });
