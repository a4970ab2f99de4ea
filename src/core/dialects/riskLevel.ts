const LEVEL =
  /^(?:very )?(?:low|medium|high|none|minimal|moderate)\b(?:[\s-]+(?:to (?:medium|high|low)|risk|complexity|effort|severity|impact|likelihood|probability|confidence|priority))*\s*(?:$|[-–—(.,;:])/i;

/** Whether the words behind "Risk:" say how high it is and not what it is: "Low – one file changes", "Medium complexity, but known". */
export function isLevel(words: string): boolean {
  return LEVEL.test(words);
}
