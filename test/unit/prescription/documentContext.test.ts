import assert from 'node:assert/strict';
import { outlineOf } from '../../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../../src/core/markdown/parseMarkdown.ts';
import { type DocumentContext, documentContext } from '../../../src/core/prescription/context.ts';
import { bias, thresholds, weights } from '../../../src/core/prescription/weights.ts';
import { createTextDocument } from '../../../src/core/text/textDocument.ts';

function contextOf(text: string): DocumentContext {
  const document = createTextDocument('file:///a.md', 1, text);
  return documentContext(outlineOf(parseMarkdown(document).blocks, document.lineStarts.length), document, 'product');
}

describe('documentContext', () => {
  it('takes the technology in the title for the subject', () => {
    const context = contextOf('# A message queue for RabbitMQ users\n\nText.\n');
    assert.equal(context.title, 'A message queue for RabbitMQ users');
    assert.ok(context.subjectTerms().has('RabbitMQ'));
    assert.ok(context.subjectTerms().has('message queue'));
  });

  it('knows what its headings are about, but for those of technical parts', () => {
    const context = contextOf('# Ferry\n\n## Kafka topics for everybody\n\nText.\n\n## Architecture: Redis\n\nText.\n');
    assert.ok(context.headingTerms().has('Kafka'));
    assert.ok(!context.headingTerms().has('Redis'));
  });

  it('tells a product for developers from one for guests', () => {
    const tool = contextOf('# Backup\n\nDevelopers run the CLI in their git repository. Maintainers write plugins.\n');
    const booking = contextOf('# Booking\n\nGuests book a table and the waiter sees it. Managers see the day.\n');
    assert.equal(tool.forDevelopers(), 1);
    assert.equal(booking.forDevelopers(), 0);
  });

  it('is empty for an empty document', () => {
    const context = contextOf('');
    assert.equal(context.title, '');
    assert.equal(context.subjectTerms().size, 0);
    assert.equal(context.forDevelopers(), 0);
  });
});

describe('the weights', () => {
  it('speak against what developers use, and against what the document is about', () => {
    assert.ok(weights.forDevelopers <= 0);
    assert.ok(weights.subject <= 0);
  });

  it('report nothing for want of evidence, and less the more lenient they are', () => {
    assert.ok(bias < thresholds.strict);
    assert.ok(thresholds.strict <= thresholds.balanced && thresholds.balanced <= thresholds.lenient);
  });

  it('point where a reader would expect', () => {
    for (const kind of [
      'name',
      'inner',
      'private',
      'chosen',
      'taskShape',
      'teamWord',
      'aroundIt',
      'inDocument',
    ] as const) {
      assert.ok(weights[kind] > 0, kind);
    }
    for (const kind of ['inProblem', 'fact', 'external', 'visible', 'command', 'personSubject'] as const) {
      assert.ok(weights[kind] < 0, kind);
    }
  });
});
