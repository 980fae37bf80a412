export { DESK_ENTITIES } from './entities.js';
export { DeskModule } from './desk.module.js';
