import type { Prose } from '../../markdown/blocks.ts';
import { saysNothing } from '../../markdown/emptiness.ts';
import type { Section } from '../../markdown/outline.ts';
import { entryOfSection } from '../sectionEntry.ts';
import { requirementOf } from './requirementDraft.ts';
import type { StatementDialect } from './statementDialect.ts';

const NAMED =
  /^(?:\d+(?:\.\d+)*[.)]?\s+)?(requirement|user story|story|use case|anforderung|requisito|exigence|wymaganie|требование|yêu cầu|需求|要件)\s*#?(\d+(?:\.\d+)*)?\s*(?:[:：.]|[—–-](?=\s))\s*(?=\S)/i;
const WITH_ID = /^(?:FR|NFR|REQ|UR|SR|BR|US|UC|FEAT)-?\d{1,4}(?:[.-]\d+)*\b\s*[:：.—–-]?\s*(?=\S)/;

const NUMBERED =
  /^(?:requirement|user story|story|use case|anforderung|requisito|exigence|требование|需求|要件)\s*#?\d+(?:\.\d+)*\s*[:：.]?$/i;

/** Whether a heading opens a requirement: `### Requirement: …`, `### User Story 1 - …`, `### FR-309: …`. */
export function isRequirementHeading({ heading, title }: Section): boolean {
  const text = title === '' ? undefined : heading?.prose.text;
  return text !== undefined && (NAMED.test(text) || WITH_ID.test(text) || NUMBERED.test(text));
}

/** Requirements and user stories with headings of their own (OpenSpec, Kiro, spec-kit, BMAD). */
export const requirementHeading: StatementDialect = {
  id: 'requirement-heading',
  *read(context) {
    for (const section of context.base.outline.sections) {
      const { heading } = section;
      if (!heading || context.requirementAbove(section) !== section || isAside(context.placeOf(section), section)) {
        continue;
      }
      const [entry] = entryOfSection(section);
      const named = NAMED.exec(heading.prose.text);
      const head = withoutPriority(named ? behind(heading.prose, named[0].length) : heading.prose);
      if (entry && !saysNothing(head.text) && context.claim('requirement', entry.lines.start)) {
        const isStory = /^(?:user )?story/i.test(named?.[1] ?? heading.prose.text);
        const draft = requirementOf(context.base, { ...entry, head }, this.id, isStory ? 'story' : undefined);
        // "### Requirement 3" alone says nothing: the sentence below it is what it is called.
        const isNumber = NUMBERED.test(heading.prose.text);
        yield isNumber && draft.statement ? { ...draft, title: draft.statement, statement: undefined } : draft;
      }
    }
  },
};

/** "### Requirement: …" in a delta stands where it stands; a heading with an id may as well be in a test plan. */
function isAside(place: string | undefined, { heading }: Section): boolean {
  const text = heading?.prose.text ?? '';
  return place === 'aside' && !NAMED.test(text) && !NUMBERED.test(text);
}

/** "(Priority: P1)" behind a title is the priority and no part of the title. */
function withoutPriority(prose: Prose): Prose {
  const at = prose.text.search(/\s*[([](?:priority\s*[:：]\s*)?p[0-4][)\]]\s*$/i);
  return at > 0
    ? { span: { start: prose.span.start, end: prose.span.start + at }, text: prose.text.slice(0, at) }
    : prose;
}

function behind(prose: Prose, length: number): Prose {
  return { span: { start: prose.span.start + length, end: prose.span.end }, text: prose.text.slice(length) };
}
