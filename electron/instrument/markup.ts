import { limits } from './limits.ts';
import { refused } from './refuse.ts';

/** Refuses XML that no spreadsheet program writes and that the reader would stumble over. */
export function checkMarkup(xml: string, name: string) {
  // Nobody writes comments or CDATA in these parts; a document type could bring entities.
  if (xml.includes('<!')) throw refused('document-type', name);
  // The reader begins a tag anew with every piece of the file until it has its end.
  let open = -1;
  for (let at = 0; at < xml.length; at++) {
    const found = xml.charCodeAt(at);
    if (found === lessThan && open < 0) open = at;
    else if (found === greaterThan) open = -1;
    else if (open >= 0 && at - open > limits.tag) throw refused('damaged', name);
  }
}

const [lessThan, greaterThan] = [60, 62];
