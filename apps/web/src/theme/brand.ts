/** Puts the company's colour in place of ours, with the hover, tint and dark forms derived from it. Null shows ours. */
export { applyBrand as showBrand } from '../ui/brand.js';
