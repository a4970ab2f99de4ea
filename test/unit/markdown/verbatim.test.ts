import assert from 'node:assert/strict';
import { isVerbatim } from '../../../src/core/markdown/verbatim.ts';
import { specOf } from '../../support/specOf.ts';

const TEXT = `---
status: draft
---

# Soup

- One

  \`\`\`js
  soup();
  \`\`\`

> Two
>
>     indented

<div>
Three
</div>
`;

describe('what stands word for word', () => {
  it('is front matter, code and HTML, in whatever container', () => {
    const spec = specOf(TEXT);
    const lines = TEXT.split('\n').flatMap((line, at) => (isVerbatim(spec, at) ? [line.trim()] : []));
    assert.deepEqual(lines, [
      '---',
      'status: draft',
      '---',
      '```js',
      'soup();',
      '```',
      '>     indented',
      '<div>',
      'Three',
      '</div>',
    ]);
  });
});
