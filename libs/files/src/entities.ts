import { Album } from './album.entity.js';
import { FileItem } from './file.entity.js';
import { FileText } from './file-text.entity.js';
import { FileVersion } from './file-version.entity.js';
import { Upload } from './upload.entity.js';

/** Every table that this feature owns. */
export const FILES_ENTITIES = [Album, FileItem, FileVersion, FileText, Upload];
