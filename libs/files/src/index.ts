export { beginBytes } from './byte-range.js';
export { FILES_ENTITIES } from './entities.js';
export { FilesModule } from './files.module.js';
export { readableFile } from './files.query.js';
export { Readers } from './readers.service.js';
export { Uploads } from './uploads.service.js';
