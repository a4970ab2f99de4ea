/** A sentence for people: an English template with `{name}` placeholders, and what goes into them. */
export interface Message {
  readonly template: string;
  readonly data: Readonly<Record<string, string>>;
}

/** Puts `data` into the placeholders of `template`; a placeholder without data stays as it is. */
export function formatMessage(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}
