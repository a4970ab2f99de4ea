import type { Outline, Section } from '../../markdown/outline.ts';
import { memoised } from '../../memo.ts';
import { once } from '../../once.ts';
import type { Family } from '../../vocabulary/language.ts';
import { familiesOf } from '../families.ts';

/** What a section is a place for, of what a spec is made of. `aside` holds text that looks like it and is none. */
export type Place = 'problem' | 'goals' | 'requirements' | 'stories' | 'constraints' | 'phases' | 'aside';

const WORDINGS: Readonly<Record<Place, string>> = {
  problem:
    'problem|problem statement|problems|the problem|user problem|user problems|user-facing problem|customer problem|customer problems|pain points|pain point|problem definition|problem description|problem to solve|problems to solve|what problem are we solving|what problem does this solve|current problems|motivation|why|why now|why this matters|problemstellung|problème|problema|problemas|проблема|проблемы|vấn đề|課題|问题陈述|问题描述',
  goals:
    'goals|goal|objectives|objective|business goals|user goals|product goals|goals and objectives|project goals|primary goals|secondary goals|primary goal|main goals|key goals|design goals|business objectives|product objectives|project objectives|desired outcomes|desired user outcomes|desired business outcomes|desired outcome|what we want to achieve|ziele|ziel|objetivos|objetivo|objectifs|objectif|cele|cel|цели|цель|mục tiêu|目标|目的|目標|項目目標|项目目标',
  requirements:
    'requirements|functional requirements|non-functional requirements|non functional requirements|nonfunctional requirements|nfrs|nfr|functional|non-functional|system requirements|business requirements|user requirements|product requirements|security requirements|performance requirements|accessibility requirements|requirement|core requirements|key requirements|feature requirements|functional requirement|must have|must haves|should have|should haves|could have|could haves|nice to have|nice to haves|anforderungen|funktionale anforderungen|requisitos|requisitos funcionales|requisitos funcionais|requisitos no funcionales|exigences|exigences fonctionnelles|wymagania|wymagania funkcjonalne|требования|функциональные требования|yêu cầu|yêu cầu chức năng|需求|功能需求|非功能需求|要件|機能要件|非機能要件',
  stories:
    'user stories|user story|stories|user scenarios|user scenarios and testing|use cases|user journeys|historias de usuario|histórias de usuário|用户故事|ユーザーストーリー',
  constraints:
    'constraints|constraint|technical constraints|design constraints|business constraints|project constraints|constraints and limitations|given constraints|hard constraints|regulatory constraints|legal constraints|budget constraints|resource constraints|system constraints|randbedingungen|rahmenbedingungen|restricciones|restrições|contraintes|ograniczenia|ограничения|ràng buộc|约束|约束条件|制約|制約条件',
  phases:
    'phases|milestones|milestone|roadmap|rollout plan|rollout|implementation phases|implementation plan|release plan|phasing|delivery plan|project phases|release phases|timeline|project timeline|timeline and milestones|milestones and timeline|development phases|phased rollout|launch plan|development roadmap|meilensteine|phasen|hitos|fases|jalons|etapy|этапы|giai đoạn|里程碑|阶段|マイルストーン',
  aside:
    'edge cases|key entities|domain language|terminology|definitions|toc|table of contents|glossary|examples|example|overview|introduction|data model|api|api endpoints|architecture|design|technical design|detailed design|design details|implementation|implementation details|implementation notes|notes|traceability|requirements traceability|traceability matrix|coverage|requirements coverage|checklist|project structure|technical requirements|test requirements|testing requirements|dev notes|tasks|tasks / subtasks|dependencies|prerequisites|installation|workflow|background|key findings|qa results|file list|change log',
};

// Made when first needed, and left out of bundles that ask for no statements.
const placesByWords = /* @__PURE__ */ once(
  (): ReadonlyMap<string, Place> =>
    new Map(
      Object.entries(WORDINGS).flatMap(([place, wordings]) =>
        wordings.split('|').map((wording): [string, Place] => [wording, place as Place]),
      ),
    ),
);

// Places for items of other kinds hold no requirements, except that a question may stand among goals.
const ELSEWHERE: ReadonlySet<Family> = new Set<Family>([
  'alternatives',
  'options',
  'nonGoals',
  'history',
  'acceptance',
  'faq',
  'risks',
  'mitigations',
  'assumptions',
  'metrics',
  'questions',
  'answered',
  'decisions',
  'decide',
  'evidence',
  'scopeChanges',
]);

/**
 * What the sections of a document are places for, by {@link Section.index}: by their own heading, else by the nearest one
 * above that says so. Found once for each outline.
 */
export const placesOf = memoised((outline: Outline): readonly (Place | undefined)[] => {
  const own = outline.sections.map(placeOfHeading);
  const families = familiesOf(outline).own;
  const nearest: (Place | undefined)[] = [];
  const outside: boolean[] = [];
  for (const section of outline.sections) {
    const { parent, index } = section;
    const family = families[index];
    const place = own[index];
    const isOutside =
      (parent !== undefined && outside[parent.index] === true) ||
      (family !== undefined && ELSEWHERE.has(family) && place === undefined);
    outside.push(isOutside);
    const inherited =
      parent && isPassedOn(nearest[parent.index], own[parent.index], section) ? nearest[parent.index] : undefined;
    nearest.push(isOutside ? 'aside' : (place ?? inherited));
  }
  return nearest;
});

/** Requirements go on below any sub-heading; a problem, goals or constraints only below one that groups them. */
function isPassedOn(place: Place | undefined, ofParent: Place | undefined, { words, parent }: Section): boolean {
  return (
    (place !== 'problem' && place !== 'goals' && place !== 'constraints') ||
    (ofParent === place &&
      !/^(?:motivation|why)/.test(parent?.words.text ?? '') &&
      words.text.split(' ').length <= 3 &&
      !/\b(?:solution|solves?|how|requirements?|options?|proposed|desired|future|target|dependenc\w+)\b/.test(
        words.text,
      ))
  );
}

// "(100% complete)", "(reference, no new data)": a look at what is written elsewhere.
const REPORT = /^\d{1,3} ?% |\breference\b/;

/** What a section is a place for by its own heading; undefined where that does not say. */
export function placeOfHeading({ words, level, children }: Section): Place | undefined {
  const { parts, suffixes, text } = words;
  if (suffixes.some((suffix) => REPORT.test(suffix)) || /^what we(?:'re| are) not\b/.test(text)) {
    return 'aside';
  }
  const places = placesByWords();
  const whole = places.get(text) ?? (text.includes(' & ') ? places.get(text.replaceAll(' & ', ' and ')) : undefined);
  if (whole || text === '' || (level === 1 && children.length > 0)) {
    return whole;
  }
  // "Goals and Background Context" is about goals; "Goals / Non-Goals" is too, until its second list.
  for (const part of parts) {
    const place = places.get(part);
    if (place && place !== 'aside') {
      // "Notes/Constraints/Caveats" is a template's name for whatever else there is to say.
      return /\b(?:notes|caveats|details)\b/.test(text) ? undefined : place;
    }
  }
  return undefined;
}
