export { FILES_ENTITIES } from './entities.js';
export { FilesModule } from './files.module.js';
export { Uploads } from './uploads.service.js';
