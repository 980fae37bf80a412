import { File, FileArchive, FileImage, FileMusic, FileSpreadsheet, FileText, Presentation, Video } from 'lucide-react';

const ICONS: Readonly<Record<string, typeof File>> = {
  IMAGE: FileImage,
  PDF: FileText,
  TEXT: FileText,
  SHEET: FileSpreadsheet,
  SLIDES: Presentation,
  VIDEO: Video,
  AUDIO: FileMusic,
  ARCHIVE: FileArchive,
};

/** What a file is, beside its name. */
export function FileIcon({ kind }: { kind: string }) {
  const Icon = ICONS[kind] ?? File;
  return <Icon aria-hidden="true" />;
}
