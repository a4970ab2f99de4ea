import type { TeamSettings } from '../config/teamSettings.ts';
import type { Section } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import { type Reason, type Spec, sideOf } from '../model/spec.ts';
import { documentContext } from '../prescription/context.ts';
import { candidateOf, detectPrescriptions, type Passage } from '../prescription/detect.ts';
import { isExemptSection } from '../prescription/exemptions.ts';
import { comparePositions } from '../text/position.ts';
import { rangeOf } from '../text/textDocument.ts';
import { namingsInSection } from './namingsInSection.ts';

/** The passages of a spec that read as a how in the parts of product, in their order, with `settings` as they hold for it. */
export function prescriptionsIn(spec: Spec, settings: TeamSettings): Passage[] {
  const candidates = sectionsOfProduct(spec)
    .flatMap((section) => namingsInSection(section, settings))
    .map((naming) => candidateOf(naming, contextOf(spec)));
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

/** What the detector knows of a spec before it looks at a sentence. */
export const contextOf = memoised((spec: Spec) => documentContext(spec.outline, spec.document, spec.genre));

/** The sections of a spec that may hold no how: product's, but for those that are there for technology. */
export function sectionsOfProduct(spec: Spec): readonly Section[] {
  return spec.outline.sections.filter(
    (section) => section.blocks.length > 0 && isOfProduct(spec, section) && !isExemptSection(section),
  );
}

const SAID_BY_SOMEBODY: ReadonlySet<Reason['kind']> = new Set(['marker', 'front-matter', 'settings']);

/** Whether somebody has said whose side a section is on, rather than that its words tell. */
export function isSaidBySomebody({ kind }: Reason): boolean {
  return SAID_BY_SOMEBODY.has(kind);
}

/** Whether a section is the product side's: in engineering's documents only where somebody says that it is. */
function isOfProduct(spec: Spec, section: Section): boolean {
  const { side, reason } = sideOf(spec, section);
  return side === 'pm' && (spec.genre === 'product' || isSaidBySomebody(reason));
}
