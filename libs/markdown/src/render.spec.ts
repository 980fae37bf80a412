import { describe, expect, test } from '@jest/globals';
import { mentionedIds, normaliseMentions, plainText, presentMentions, presentSource, renderMarkdown } from './index.js';

/** Tags and attributes that may ever come out, with what an address may begin with. */
const TAGS: Record<string, readonly string[]> = {
  a: ['href', 'rel', 'class', 'title'],
  img: ['src', 'alt', 'title', 'loading'],
  code: ['class'],
  ol: ['start'],
  p: [],
  br: [],
  hr: [],
  strong: [],
  em: [],
  s: [],
  ul: [],
  li: [],
  pre: [],
  blockquote: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: [],
  td: [],
};
const SAFE_ADDRESS = /^(https?:\/\/|mailto:|\/(?![/\\]))/i;

function complaints(html: string): string[] {
  const found: string[] = [];
  const rest = html.replace(
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g,
    (_, _slash, tag: string, attributes: string) => {
      const allowed = TAGS[tag];
      if (!allowed) found.push(`tag ${tag}`);
      for (const [, name, value] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        if (!allowed?.includes(name)) found.push(`attribute ${tag}.${name}`);
        if (name === 'href' && !SAFE_ADDRESS.test(value)) found.push(`address ${value}`);
        if (name === 'src' && !/^\/images\/[\w-]+$/.test(value)) found.push(`image ${value}`);
      }
      return '';
    },
  );
  if (/[<>]/.test(rest)) found.push(`stray bracket in ${rest}`);
  return found;
}

const NAUGHTY = [
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil></sCrIpT>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<iframe src=javascript:alert(1)>',
  '<object data=javascript:alert(1)>',
  '<embed src=javascript:alert(1)>',
  '<form action=javascript:alert(1)><button>x',
  '<a href=javascript:alert(1)>x</a>',
  '<body onload=alert(1)>',
  '<base href=//evil>',
  '<link rel=stylesheet href=//evil>',
  '<meta http-equiv=refresh content=0;url=//evil>',
  '<style>@import "//evil"</style>',
  '<div style="background:url(//evil)">x</div>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<template><script>alert(1)</script></template>',
  '<xmp><script>alert(1)</script></xmp>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](java\nscript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](%6Aavascript:alert(1))',
  '[x]( javascript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](DATA:text/html,<script>)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://a/b)',
  '[x](//evil.example/x)',
  '[x](/\\evil.example)',
  '[x](\\\\evil.example)',
  '[x](about:blank)',
  '[x](ws://evil)',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '[1]: javascript:alert(1)\n\n[1]',
  '[x](https://a "\\" onmouseover=\\"alert(1)")',
  '[x](https://a/"onmouseover="alert(1))',
  '[x](https://a \'x" onclick="alert(1)\')',
  '![x](https://evil/pixel.png)',
  '![x](//evil/pixel.png)',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x](javascript:alert(1))',
  '![x"onerror="alert(1)](/images/abc)',
  '![x](/images/../../admin)',
  '![x](/images/abc "\\"onerror=alert(1)")',
  '![<img src=x onerror=alert(1)>](https://evil)',
  '![](/images/abc?x="onerror=alert(1))',
  '`<script>alert(1)</script>`',
  '```"><script>alert(1)</script>\nx\n```',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '| <script>alert(1)</script> |\n|-|\n| <img src=x onerror=alert(1)> |',
  '|a|\n|:-:|\n|b|',
  '> <script>alert(1)</script>',
  '- <img src=x onerror=alert(1)>',
  '# <svg onload=alert(1)>',
  '**<b onmouseover=alert(1)>**',
  '<a@b.c"onmouseover=alert(1)>',
  'https://a.b/"><script>alert(1)</script>',
  'mailto:a@b.c?subject=<script>',
  '[@x](person:javascript:alert(1))',
  '[@x](person:"><script>)',
  '[<script>](person:abc)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '\\<script\\>',
  '<scr<script>ipt>alert(1)</script>',
  '\u202e<script>',
  'a\u0000<script>',
  '<\u0000script>',
];

describe('what comes out is safe', () => {
  test.each(NAUGHTY)('%j', (text) => {
    expect(complaints(renderMarkdown(text, new Map([['abc', '"><img src=x onerror=alert(1)>']])))).toEqual([]);
  });

  test('the check itself complains of what is not', () => {
    for (const html of [
      '<script>',
      '<a href="javascript:x">',
      '<img src="https://evil">',
      '<p style="x">',
      '<b',
      '<svg onload=x>',
    ]) {
      expect(complaints(html)).not.toEqual([]);
    }
  });

  test('deep nesting and long lines end in good time', () => {
    for (const text of [
      '['.repeat(25_000),
      '*a **a '.repeat(7_000),
      '> '.repeat(25_000),
      '`'.repeat(50_000),
      '![a]('.repeat(10_000),
      '<'.repeat(50_000),
      '- '.repeat(25_000),
    ]) {
      const started = performance.now();
      expect(complaints(renderMarkdown(text))).toEqual([]);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});

describe('what people write', () => {
  test.each([
    ['**gras** et *italique*', '<p><strong>gras</strong> et <em>italique</em></p>\n'],
    ['ligne 1\nligne 2', '<p>ligne 1<br>\nligne 2</p>\n'],
    ['# Titre', '<h3>Titre</h3>\n'],
    ['[ici](https://a.fr)', '<p><a href="https://a.fr" rel="noopener noreferrer nofollow ugc">ici</a></p>\n'],
    ['[ce groupe](/g/abc)', '<p><a href="/g/abc">ce groupe</a></p>\n'],
    ['Node.js et notes.md', '<p>Node.js et notes.md</p>\n'],
    ['![plan](/images/abc)', '<p><img src="/images/abc" alt="plan" loading="lazy"></p>\n'],
    ['![plan](https://ailleurs.fr/x.png)', '<p>plan</p>\n'],
  ])('%j', (text, html) => expect(renderMarkdown(text)).toBe(html));

  test('the words alone', () => {
    expect(plainText('# Titre\n\nUn **mot**, [un lien](https://a.fr)\net `du code`\n\n- a\n- b')).toBe(
      'Titre Un mot, un lien et du code a b',
    );
  });
});

describe('mentions', () => {
  const marc = new Map([['abc', 'Marc [Th]']]);

  test('a link with the own name of who may be mentioned', () => {
    expect(renderMarkdown('[@Quelqu’un](person:abc) ?', marc)).toBe(
      '<p><a href="/people/abc" class="mention">@Marc [Th]</a> ?</p>\n',
    );
  });

  test('who may not be, and who does not exist, are the same plain text', () => {
    const html = (id: string) => renderMarkdown(normaliseMentions(`Bonjour [@Ana](person:${id})`, marc), marc);
    expect(html('hidden')).toBe('<p>Bonjour @Ana</p>\n');
    expect(html('missing')).toBe(html('hidden'));
  });

  test('the stored source has no id of anybody else, however it is written', () => {
    for (const text of [
      '[@A](person:xyz)',
      '[a][1]\n\n[1]: person:xyz',
      '[@A](PERSON:xyz)',
      '[@A](person:xyz "t")',
      '[@\\[](person:xyz)',
    ]) {
      expect(normaliseMentions(text, marc)).not.toContain('xyz');
    }
    expect(normaliseMentions('[@M](person:abc)', marc)).toBe('[@Marc \\[Th\\]](person:abc)');
    expect(mentionedIds('[@M](person:abc) [@N](person:abc) [@O](person:x-y_z)')).toEqual(['abc', 'x-y_z']);
  });

  test('read later, by who may know the person: the present name; by anybody else: the written one, without an id', () => {
    const stored = normaliseMentions('Merci [@M](person:abc), `[@M](person:abc)`', marc);
    const html = renderMarkdown(stored, marc);
    const renamed = () => 'Marc <Durand> $&';
    const nobody = () => null;
    expect(presentMentions(html, renamed)).toContain(
      '<a href="/people/abc" class="mention">@Marc &lt;Durand&gt; $&amp;</a>',
    );
    expect(complaints(presentMentions(html, renamed))).toEqual([]);
    expect(presentMentions(html, nobody)).toContain('<p>Merci @Marc [Th], ');
    expect(presentMentions(html, nobody)).not.toContain('href');
    expect(presentSource(stored, () => 'Marc [D]')).toContain('Merci [@Marc \\[D\\]](person:abc)');
    expect(presentSource(stored, nobody)).not.toContain('person:');
    expect(presentMentions('<p>rien</p>', renamed)).toBe('<p>rien</p>');
  });
});
