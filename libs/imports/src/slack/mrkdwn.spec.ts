import { renderMarkdown } from '#markdown';
import { describe, expect, test } from '@jest/globals';
import { markdownOf, type Names } from './mrkdwn.js';

const NAMES: Names = {
  mention: (id) => (id === 'U1' ? '[@Ana Lys](person:U1)' : undefined),
  channel: (id, label) => (id === 'G1' ? '#🔒' : `#${label || id}`),
};
const html = (mrkdwn: string) => renderMarkdown(markdownOf(mrkdwn, NAMES)).trim();

describe('Slack’s markup', () => {
  test.each([
    ['*bold* and _slanted_ and ~struck~', '<p><strong>bold</strong> and <em>slanted</em> and <s>struck</s></p>'],
    ['2 * 3 * 4 and snake_case_name', '<p>2 * 3 * 4 and snake_case_name</p>'],
    ['**not bold in Slack**', '<p>**not bold in Slack**</p>'],
    ['a &lt;script&gt; &amp; b', '<p>a &lt;script&gt; &amp; b</p>'],
    ['&amp;amp; stays', '<p>&amp;amp; stays</p>'],
    ['`x = *y*` and `a &lt; b`', '<p><code>x = *y*</code> and <code>a &lt; b</code></p>'],
    ['see ```one\n\n\n  *two*``` end', '<p>see</p>\n<pre><code>one\n\n\n  *two*\n</code></pre>\n<p>end</p>'],
    ['```has `` ` inside```', '<pre><code>has `` ` inside\n</code></pre>'],
    ['line one\nline two', '<p>line one<br>\nline two</p>'],
    ['&gt; quoted\nmine', '<blockquote>\n<p>quoted</p>\n</blockquote>\n<p>mine</p>'],
    ['before\n&gt;&gt;&gt; one\ntwo', '<p>before</p>\n<blockquote>\n<p>one<br>\ntwo</p>\n</blockquote>'],
    ['• one\n• two\nafter', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>after</p>'],
    ['1. one\n2. two', '<ol>\n<li>one</li>\n<li>two</li>\n</ol>'],
    ['# no heading', '<p># no heading</p>'],
    ['Title\n---', '<p>Title<br>\n---</p>'],
    ['    no code by indentation', '<p>no code by indentation</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    [':+1::skin-tone-3: :tada: :our-logo:', '<p>👍 🎉 :our-logo:</p>'],
    ['ask <!here> or <!subteam^S1|@team> on <!date^139^{date}|18 Feb>', '<p>ask @here or @team on 18 Feb</p>'],
    ['<#C1|general> and <#G1|secret-plan>', '<p>#general and #🔒</p>'],
    ['hello <@U9|max>', '<p>hello @max</p>'],
    ['<tel:0102|01 02>', '<p>01 02</p>'],
    ['<javascript:alert(1)|click>', '<p>click</p>'],
  ])('%j', (mrkdwn, expected) => {
    expect(html(mrkdwn)).toBe(expected);
  });

  test('links keep their address and label', () => {
    expect(html('<https://a.example/x?y=1&amp;z=2|the *page*>')).toContain('href="https://a.example/x?y=1&amp;z=2"');
    expect(html('<https://a.example/x?y=1&amp;z=2|the *page*>')).toContain('>the *page*</a>');
    expect(html('<https://a.example/(x)>')).toContain('href="https://a.example/%28x%29"');
    expect(html('<mailto:a@b.example|a@b.example>')).toContain('href="mailto:a@b.example"');
  });

  test('a mention names the person of the export', () => {
    expect(markdownOf('<@U1>: look', NAMES)).toBe('[@Ana Lys](person:U1): look');
  });

  test('a long hostile text takes no longer than its length', () => {
    const start = performance.now();
    for (const piece of ['```', '*a', '_a ', '~', '<', '&gt;', '`', '[](', '> '])
      markdownOf(piece.repeat(40_000), NAMES);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
