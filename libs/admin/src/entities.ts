import { BreakGlass, BreakGlassConcern, BreakGlassGroup } from './break-glass.entity.js';
import { SecretStorage } from './secret-storage.entity.js';

/** Every table that this feature owns. */
export const ADMIN_ENTITIES = [SecretStorage, BreakGlass, BreakGlassConcern, BreakGlassGroup];
