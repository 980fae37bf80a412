/** Puts the company's colour in place of ours; its hover, tint and dark forms are derived by base.css. Null shows ours. */
export function showBrand(color: string | null): void {
  const { style, dataset } = document.documentElement;
  if (!color || !CSS.supports('color', color)) {
    style.removeProperty('--company-brand');
    delete dataset.branded;
    return;
  }
  style.setProperty('--company-brand', color);
  dataset.branded = 'true';
}
