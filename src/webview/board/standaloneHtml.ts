/** Nothing runs and nothing is loaded, whatever the words of a spec say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * `copy`, which is changed, as one file that needs nothing else: with the styles of this page, without scripts. What only works here is
 * left out; what folds is open, and its words keep their colours through the reader's own system.
 */
export function standaloneHtml(title: string, copy: HTMLElement): string {
  for (const control of copy.querySelectorAll('form, .more, [aria-busy]')) {
    control.remove();
  }
  for (const details of copy.querySelectorAll('details')) {
    details.open = true;
  }
  for (const button of copy.querySelectorAll('button')) {
    const words = document.createElement('span');
    words.className = button.className;
    words.append(...button.childNodes);
    button.replaceWith(words);
  }
  // Those written into the page are VS Code's own.
  const styles = [...document.styleSheets].filter(({ href }) => href !== null).map(rulesOf);
  const page = document.implementation.createHTMLDocument(title);
  const style = page.createElement('style');
  style.textContent = styles.join('\n');
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const policy = page.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  page.head.prepend(charset, policy);
  page.head.append(style);
  page.documentElement.lang = document.documentElement.lang;
  page.body.append(page.importNode(copy, true));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/** Empty for a sheet of somebody else, which may not be looked into. */
function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  } catch {
    return '';
  }
}
