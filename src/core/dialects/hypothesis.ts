import { headingPath } from '../markdown/outline.ts';
import { rangeOf } from '../text/textDocument.ts';
import type { Dialect } from './dialect.ts';
import { handlesOf, partOf, titleOf } from './parts.ts';
import { paragraphsFor } from './walk.ts';

const BELIEF = /^[*_>\s]*we (?:believe|hypothesi[sz]e)\b/i;
const MEASURE =
  /(?:[,;.—–-]\s*|\band )(?:as )?(?:measured by|we(?:'ll| will) know (?:this is true|we(?:'re| are) right|we have succeeded|it)(?: when| if)?|this will be (?:true|proven) when)\s+(?=\S)/i;

/** "We believe that maps will keep hosts, measured by the rate of no-shows": an assumption and how it will be checked. */
export const hypothesis: Dialect = {
  id: 'hypothesis',
  words: 'believe hypothesise hypothesize',
  *read(context) {
    const { document } = context;
    for (const { paragraph, item, section } of paragraphsFor(context, this)) {
      const { prose } = paragraph;
      const measure = BELIEF.test(prose.text) ? MEASURE.exec(prose.text) : null;
      const line = (item ?? paragraph).lines.start;
      if (!measure || !context.claim(line)) {
        continue;
      }
      const from = measure.index + measure[0].length;
      const start = prose.span.start + from;
      yield {
        kind: 'assumption',
        id: undefined,
        title: titleOf(document, {
          span: { start: prose.span.start, end: prose.span.start + measure.index },
          text: prose.text.slice(0, measure.index),
        }),
        range: rangeOf(document, item?.span ?? paragraph.span),
        path: headingPath(section),
        dialect: this.id,
        shape: item ? 'bullet' : 'paragraph',
        validation: partOf(document, { span: { start, end: prose.span.end }, text: prose.text.slice(from) }),
        owners: handlesOf(document, prose),
      };
    }
  },
};
