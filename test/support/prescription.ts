import { outlineOf } from '../../src/core/markdown/outline.ts';
import { parseMarkdown } from '../../src/core/markdown/parseMarkdown.ts';
import { proseUnitsOf } from '../../src/core/markdown/proseUnits.ts';
import { documentContext } from '../../src/core/prescription/context.ts';
import {
  candidateOf,
  type DetectionOptions,
  detectPrescriptions,
  namingsIn,
  type Passage,
} from '../../src/core/prescription/detect.ts';
import { createTextDocument } from '../../src/core/text/textDocument.ts';

const PLAIN: DetectionOptions = { sensitivity: 'balanced', vocabulary: { allowed: [], internal: [] } };

/** Every passage of a product document that reads as prescribed. */
export function passagesIn(text: string, options: Partial<DetectionOptions> = {}): Passage[] {
  const document = createTextDocument('file:///spec.md', 1, text);
  const outline = outlineOf(parseMarkdown(document).blocks, document.lineStarts.length);
  const context = documentContext(outline, document, 'product');
  const all = { ...PLAIN, ...options };
  const candidates = namingsIn(proseUnitsOf(outline), all).map((naming) => candidateOf(naming, context));
  return detectPrescriptions(candidates, all);
}

/** The passages of one bullet that stands under `heading`. */
export function passagesUnder(heading: string, sentence: string, options: Partial<DetectionOptions> = {}): Passage[] {
  return passagesIn(`# Table booking\n\nGuests book a table.\n\n## ${heading}\n\n- ${sentence}\n`, options);
}
