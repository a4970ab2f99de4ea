import type { TeamSettings } from '../config/teamSettings.ts';
import type { Section } from '../markdown/outline.ts';
import { lookInto } from '../markdown/sectionNotes.ts';
import { type Reason, type Spec, sideOf } from '../model/spec.ts';
import { documentContext } from '../prescription/context.ts';
import { candidateOf, detectPrescriptions, type Passage } from '../prescription/detect.ts';
import { isExemptSection } from '../prescription/exemptions.ts';
import { comparePositions } from '../text/position.ts';
import { rangeOf } from '../text/textDocument.ts';
import { mayName, namingsInSection } from './namingsInSection.ts';

/** The passages of a spec that read as a how in the parts of product, in their order, with `settings` as they hold for it. */
export function prescriptionsIn(spec: Spec, settings: TeamSettings): Passage[] {
  const context = documentContext(spec.outline, spec.document, spec.genre);
  const sections = lookInto(
    spec.outline,
    settings,
    (section) => (section.blocks.length > 0 && mayName(section, settings) ? [section] : []),
    (section) => section.blocks.length > 0 && isOfProduct(spec, section) && !isExemptSection(section),
  );
  const candidates = sections
    .flatMap((section) => namingsInSection(section, settings))
    .map((naming) => candidateOf(naming, context));
  const found = detectPrescriptions(candidates, settings);
  const gone = spec.items.filter(({ dialect }) => dialect === 'struck-requirement');
  return gone.length === 0
    ? found
    : found.filter(({ span }) => {
        const { start } = rangeOf(spec.document, span);
        return !gone.some(
          ({ range }) => comparePositions(range.start, start) <= 0 && comparePositions(start, range.end) < 0,
        );
      });
}

const SAID_BY_SOMEBODY: ReadonlySet<Reason['kind']> = new Set(['marker', 'front-matter', 'settings']);

/** Whether a section is the product side's: in engineering's documents only where somebody says that it is. */
function isOfProduct(spec: Spec, section: Section): boolean {
  const { side, reason } = sideOf(spec, section);
  return side === 'pm' && (spec.genre === 'product' || SAID_BY_SOMEBODY.has(reason.kind));
}
