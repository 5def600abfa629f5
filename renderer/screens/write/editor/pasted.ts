/**
 * What comes from other programs, before the editor reads it: what nobody saw goes, rows of tables become lines, and the
 * paragraphs that word processors write for lists become lists. All else the schema leaves out by itself. The document
 * that it is parsed in loads and runs nothing.
 */
export function tidyHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const one of body.querySelectorAll(unseen)) one.remove();
  for (const row of body.querySelectorAll('tr')) row.replaceWith(lineOf(row));
  for (const one of body.querySelectorAll<HTMLElement>('p[style*="mso-list"]')) listed(one);
  return body.innerHTML;
}

const unseen = [
  'script',
  'style',
  'template',
  'title',
  'iframe',
  'object',
  'svg',
  '[hidden]',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
  '[style*="visibility:hidden" i]',
  '[style*="mso-hide" i]',
  // The bullet or number that stands beside the words for programs without lists.
  '[style*="mso-list:Ignore" i]',
  '[style*="mso-list: Ignore" i]',
].join(',');

function lineOf(row: Element): Element {
  const line = row.ownerDocument.createElement('p');
  const cells = [...row.children].map((one) => one.textContent?.trim() ?? '');
  line.textContent = cells.filter(Boolean).join(' \u00b7 ');
  return line;
}

/** Puts a paragraph that looks like an item into the list before it, or into a new one. */
function listed(paragraph: HTMLElement) {
  const deep = /level([2-9])/.test(paragraph.getAttribute('style') ?? '');
  const item = paragraph.ownerDocument.createElement('li');
  const before = paragraph.previousElementSibling;
  const list = before?.matches('ul[data-listed]') ? before : newList(paragraph);
  const last = list.lastElementChild;
  if (deep && last) innerListOf(last).append(item);
  else list.append(item);
  item.append(...paragraph.childNodes);
  paragraph.remove();
}

function newList(before: HTMLElement): Element {
  const list = before.ownerDocument.createElement('ul');
  list.setAttribute('data-listed', '');
  before.before(list);
  return list;
}

function innerListOf(item: Element): Element {
  const known = item.querySelector('ul');
  if (known) return known;
  const list = item.ownerDocument.createElement('ul');
  item.append(list);
  return list;
}
