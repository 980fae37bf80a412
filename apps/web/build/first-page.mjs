import fs from 'node:fs/promises';
import path from 'node:path';

/** Most of what stands in these runs at once: the browser compiles it beside the page's thread instead of on it. */
const FIRST_FILES = new Set(['vendor', 'app']);
/** What Chromium calls an explicit compile hint; elsewhere it is a comment. */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/**
 * Lets index.html ask for what the first page will need while its scripts are still under way: the font, the language's
 * texts, and the answers of the server (see `src/relay/early-answers.ts`).
 */
export function firstPage() {
  let root;
  return {
    name: 'entrenous:first-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && FIRST_FILES.has(chunk.name)) chunk.code = `${COMPILE_AHEAD}\n${chunk.code}`;
        }
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const files = Object.values(bundle);
        const font = files.find(({ fileName }) => fileName.endsWith('.woff2')).fileName;
        const textsIn = (language) => {
          const catalogue = path.join('locales', `${language}.po`);
          return `/${files.find(({ facadeModuleId }) => facadeModuleId?.endsWith(catalogue)).fileName}`;
        };
        const texts = JSON.stringify({ fr: textsIn('fr'), en: textsIn('en') });
        const documents = JSON.stringify({
          shell: await idOf(root, 'shellQuery'),
          home: await idOf(root, 'homeQuery'),
        });
        // at the end of the page's own script: one behind the style sheet would wait for it
        return html.replace(
          '</script>',
          `;(${askEarly})(${texts}, ${documents})</script>\n    ` +
            `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`,
        );
      },
    },
  };
}

/** The id under which the server knows a document of the client. */
async function idOf(root, query) {
  const artifact = await fs.readFile(path.join(root, 'src/__generated__', `${query}.graphql.ts`), 'utf8');
  return /"id": "([\da-f]{64})"/.exec(artifact)[1];
}

/** Runs in the page, as text. Headers and bodies are those of `src/relay/network.ts`. */
function askEarly(texts, documents) {
  var language = document.documentElement.lang,
    kind = null,
    order = null,
    asked = (window.entrenousEarly = {});
  try {
    kind = localStorage.getItem('entrenous.kind');
    order = localStorage.getItem('entrenous.feedOrder');
  } catch {
    // without storage everything is asked later
  }
  var link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = texts[language];
  document.head.append(link);
  function ask(id, variables) {
    var body = JSON.stringify({ id: id, variables: variables });
    asked[body] = fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language,
        'x-entrenous': 'web',
      },
      body: body,
    });
    asked[body].catch(function () {});
  }
  if (/^\/((sign-in|setup|invitation|reset|proved)$|(unsubscribe|answer)\/)/.test(location.pathname)) return;
  ask(documents.shell, {});
  if (location.pathname === '/' && kind === 'EMPLOYEE') {
    ask(documents.home, { order: order === 'NEWEST' ? 'NEWEST' : 'ACTIVITY' });
  }
}
