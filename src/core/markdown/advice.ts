const ADVICE =
  /^[-*_\s]*(?:[\p{L} ()/&-]{2,60}[:：][*_]*\s*)?(?:define|specify|outline|document|identify|list|describe|note|provide|explain|highlight|include|state|summari[sz]e|detail)\s[^.]{5,}\((?:e\.\s?g\.|for example|such as)/iu;

/**
 * Whether a text tells an author what to write, as templates do: "Risks: Identify potential challenges (e.g., …)". It asks
 * for words and holds none.
 */
export function isAdvice(source: string): boolean {
  return source.length < 600 && source.includes('(') && ADVICE.test(source);
}
