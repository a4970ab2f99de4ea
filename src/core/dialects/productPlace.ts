import type { Section } from '../markdown/outline.ts';

const PRODUCT =
  /\b(?:problem|customers?|users?|market|opportunit\w+|hypothes[ie]s|research|insights?|discovery|demand|value|idea|feasibility|viability|usability|desirability|why|background|context|motivation|pain|interviews?|feedback|evidence|need|needs)\b/i;
const CHECKED =
  /\b(?:qa|gate|review|checklist|audit|compliance|verification|validation results?|pass|complete|acceptance|test(?:s|ing)?|stor(?:y|ies))\b/i;

/** Whether a section tells of users, their problem or the market by its heading or one above, and is no report of checks. */
export function isProductPlace(section: Section): boolean {
  let found = false;
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (CHECKED.test(at.title)) {
      return false;
    }
    found ||= PRODUCT.test(at.title);
  }
  return found;
}
