import type { Section } from '../markdown/outline.ts';
import { memoised } from '../memo.ts';
import { recalled } from '../text/recalled.ts';

const PRODUCT =
  /\b(?:problem|customers?|users?|market|opportunit\w+|hypothes[ie]s|research|insights?|discovery|demand|value|idea|feasibility|viability|usability|desirability|why|background|context|motivation|pain|interviews?|feedback|evidence|need|needs)\b/i;
const CHECKED =
  /\b(?:qa|gate|review|checklist|audit|compliance|verification|validation results?|pass|complete|acceptance|test(?:s|ing)?|stor(?:y|ies))\b/i;

interface Told {
  /** Of users, their problem or the market. */
  readonly product: boolean;
  readonly checked: boolean;
}

const NOTHING_TOLD: Told = { product: false, checked: false };

const toldByTitle = recalled((title: string): Told => ({ product: PRODUCT.test(title), checked: CHECKED.test(title) }));

/** What the headings from the outermost one down to a section tell of it. */
const toldOf = memoised(({ parent, title }: Section): Told => {
  const above = parent ? toldOf(parent) : NOTHING_TOLD;
  const { product, checked } = toldByTitle(title);
  return { product: above.product || product, checked: above.checked || checked };
});

/** Whether a section tells of users, their problem or the market by its heading or one above, and is no report of checks. */
export function isProductPlace(section: Section): boolean {
  const { product, checked } = toldOf(section);
  return product && !checked;
}
