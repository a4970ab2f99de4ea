import * as z from 'zod/mini';
import type { Section } from '../markdown/outline.ts';
import { proseUnitsOfSection } from '../markdown/proseUnits.ts';
import { type Reason, type Spec, sideOf } from '../model/spec.ts';
import { documentContext } from '../prescription/context.ts';
import { type Cue, detectPrescriptions, mayPrescribe } from '../prescription/detect.ts';
import { isExemptSection } from '../prescription/exemptions.ts';
import { PRESCRIPTION_TEMPLATE } from '../prescription/explain.ts';
import { rangeOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';

/** Where the product side says how something is built, engineering has nothing left to find out. */
export const prescriptiveArchitecture = defineRule({
  meta: {
    id: 'prescriptive-architecture',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'present',
    fixable: false,
    summary: 'Leave how it is built to engineering, in the parts that are about why and what',
    messages: { passage: PRESCRIPTION_TEMPLATE },
    options: z.strictObject({}),
  },
  check({ spec, settings, report }) {
    const mayMatter = (text: string) => mayPrescribe(text, settings);
    const units = spec.outline.sections
      .filter((section) => section.blocks.length > 0 && isOfProduct(spec, section) && !isExemptSection(section))
      .flatMap((section) => proseUnitsOfSection(section, mayMatter));
    if (units.length === 0) {
      return;
    }
    const context = documentContext(spec.outline, spec.document, spec.genre);
    for (const { words, category, cues, span } of detectPrescriptions(units, context, settings)) {
      const data = { words: words.trim(), category, triggers: triggersOf(cues) };
      report({ messageId: 'passage', data, range: rangeOf(spec.document, span) });
    }
  },
});

const SAID_BY_SOMEBODY: ReadonlySet<Reason['kind']> = new Set(['marker', 'front-matter', 'settings']);

/** Whether a section is the product side's: in engineering's documents only where somebody says that it is. */
function isOfProduct(spec: Spec, section: Section): boolean {
  const { side, reason } = sideOf(spec, section);
  return side === 'pm' && (spec.genre === 'product' || SAID_BY_SOMEBODY.has(reason.kind));
}

/** The words that speak for a how, the strongest first, each once. */
function triggersOf(cues: readonly Cue[]): string {
  const words = cues.filter(({ weight }) => weight > 0).map((cue) => cue.words.trim());
  return [...new Set(words.filter((word) => word !== ''))].join(', ');
}
