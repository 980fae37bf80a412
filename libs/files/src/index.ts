export { FILES_ENTITIES } from './entities.js';
export { FilesModule } from './files.module.js';
