import * as z from 'zod/mini';
import type { Section } from '../markdown/outline.ts';
import type { Spec } from '../model/spec.ts';
import { lineSpan, rangeOf } from '../text/textDocument.ts';
import { defineRule } from './defineRule.ts';

/** In discovery, an idea is worth what is known of whether it can be built and whether it works. */
export const discoveryStepMissing = defineRule({
  meta: {
    id: 'discovery-step-missing',
    since: '0.1.0',
    set: 'recommended',
    severity: 'information',
    about: 'missing',
    fixable: false,
    summary: 'Check feasibility early, and plan the test before committing',
    messages: {
      feasibility: 'There are options here, and no word on which of them can be built. What does engineering say?',
      test: 'There is a commitment here, and no plan to test it. What would show early that it does not work?',
    },
    options: z.strictObject({}),
  },
  check({ spec, report }) {
    for (const section of spec.outline.sections) {
      if (section.heading && DISCOVERY.test(section.words.text) && !isDiscovery(section.parent)) {
        const text = textOf(spec, section);
        const range = rangeOf(spec.document, section.heading.prose.span);
        if (OPTIONS.test(text) && !FEASIBLE.test(text)) {
          report({ messageId: 'feasibility', range });
        } else if (COMMITTED.test(text) && !TESTED.test(text)) {
          report({ messageId: 'test', range });
        }
      }
    }
  },
});

/** The phase of that name. Services are discovered, too. */
const DISCOVERY =
  /^(?:product |problem |solution |early |initial )?discovery(?: (?:and|&) (?:validation|research|experiments|feasibility))?(?: (?:phase|plan|notes|summary|results|findings|work|log))?$/;

function isDiscovery(section: Section | undefined): boolean {
  return section !== undefined && DISCOVERY.test(section.words.text);
}

function textOf({ document }: Spec, { lines }: Section): string {
  const { start } = lineSpan(document, lines.start + 1);
  return document.text.slice(start, lineSpan(document, lines.end - 1).end);
}

const OPTIONS =
  /^[#>\s*_-]*(?:(?:the |our )?(?:options?|ideas|alternatives|solutions? (?:options|ideas)|concepts)\b[^.\n]{0,30}:?[*_]*\s*$|[*_]*(?:option|idea|concept) (?:[a-c]|[1-3])\b)/im;
const FEASIBLE =
  /\b(?:feasib\w+|spikes?|prototyp\w+|technical\w*|engineer\w*|buildable|can be built|effort|proof of concept|poc)\b/i;
const COMMITTED =
  /\b(?:we (?:will|shall|are going to|commit(?:ted)? to|have decided to) (?:build|ship|launch|do|go)|commit(?:ted|ment)|go[- ]ahead|green[- ]?light\w*|decision:\W*(?:go|build|ship)|promised)\b/i;
const TESTED =
  /\b(?:test\w*|experiment\w*|pilot\w*|a\/b|validat\w+|usability|interviews?|trial\w*|measur\w+|beta|prototyp\w+)\b/i;
