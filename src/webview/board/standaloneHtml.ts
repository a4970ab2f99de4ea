/**
 * The page as it is now, as one file that needs nothing else: with its styles, without scripts. What only works here is left out;
 * what folds is open, and its words keep their colours through the reader's own system.
 */
export function standaloneHtml(title: string): string {
  const copy = document.querySelector('main')?.cloneNode(true) as HTMLElement;
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
  const styles = [...document.styleSheets]
    .filter(({ href, ownerNode }) => href !== null || isOurs(ownerNode))
    .map(rulesOf);
  const page = document.implementation.createHTMLDocument(title);
  const style = page.createElement('style');
  style.textContent = styles.join('\n');
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  page.head.append(style);
  page.documentElement.lang = document.documentElement.lang;
  page.body.append(page.importNode(copy, true));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

function isOurs(node: Element | ProcessingInstruction | null): boolean {
  return node instanceof HTMLElement && node.dataset.board !== undefined;
}

/** Empty for a sheet of somebody else, which may not be looked into. */
function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
  } catch {
    return '';
  }
}
