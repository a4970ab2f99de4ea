const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(at)` for loops over every character of many texts; `at` is an index of the text, not its end. The engine
 * has some ten ways of storing a string (a piece of another, joined from two, one byte a character or two, …) and learns how to
 * call a method of four of them; after that each call looks the method up, which takes twice as long as all else in such a
 * loop. So does `text.length`, which belongs in front of the loop.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
