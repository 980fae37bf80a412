import { execFile } from 'node:child_process';

/** Compiles GraphQL documents when a source file is saved: the compiler's own watch mode needs watchman. */
export function relayOnSave() {
  let root;
  let queued;
  return {
    name: 'entrenous:relay-on-save',
    apply: 'serve',
    configResolved(config) {
      root = config.root;
    },
    handleHotUpdate({ file }) {
      if (!/\.tsx?$/.test(file) || file.includes('__generated__')) return;
      clearTimeout(queued);
      queued = setTimeout(() => {
        execFile('relay-compiler', { cwd: root }, (error, stdout) => error && console.error(stdout));
      }, 100);
    },
  };
}
