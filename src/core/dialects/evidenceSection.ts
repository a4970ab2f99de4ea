import { evidenceOf } from './buildItem.ts';
import { listSection } from './listSection.ts';
import { isProductPlace } from './productPlace.ts';

/** "Evidence", "Customer Evidence". Proofs that a check was passed are called so too, mostly in a bold line. */
export const evidenceSection = listSection(
  'evidence-section',
  'evidence',
  ['claim', 'title'],
  evidenceOf,
  (_entry, place) => (place.parent === undefined || place.heading?.bold ? isProductPlace(place) : isNoCheck(place)),
);

function isNoCheck(place: Parameters<typeof isProductPlace>[0]): boolean {
  return place.parent?.heading === undefined || place.level <= 2 || isProductPlace(place);
}
