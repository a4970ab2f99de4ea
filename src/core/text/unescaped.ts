/** A part of a URI without its escapes: "%20" and "%C3%A4" as what they stand for; as it is where it is no such text. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
