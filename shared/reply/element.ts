/** An element of XML, with the prefix that Coscore knows its namespace by: w:p, whatever the file calls it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

export const elementsOf = ({ children }: Element): Element[] =>
  children.filter((one) => typeof one !== 'string');

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && elementsOf(element).find((one) => one.name === name);

/** An attribute; one in its element's own namespace may stand without its prefix. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
  element?.attributes[name] ?? element?.attributes[name.slice(name.indexOf(':') + 1)];

/** Whether an element that says yes or no by its value (or by being there) says yes. */
export const isOn = (element: Element | undefined, value = 'w:val'): boolean =>
  element !== undefined &&
  !['0', 'false', 'off', 'none'].includes(attributeOf(element, value) ?? '1');
