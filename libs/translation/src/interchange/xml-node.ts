/** A piece of an XML file that was read: an element, or a text between elements. */
type XmlNode = XmlElement | string;

export interface XmlElement {
  /** The local name, whatever prefix the file uses. */
  name: string;
  namespace: string;
  /** By local name; an attribute of a namespace is at `{namespace}name`. */
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  line: number;
}

/** The elements right below this one, all of them or those of a name; in the element's own namespace, or another. */
export function childElements(parent: XmlElement, name?: string, namespace = parent.namespace): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && (name === undefined || (child.name === name && child.namespace === namespace)),
  );
}

/** The first of the elements that {@link childElements} gives. */
export function childElement(parent: XmlElement, name: string, namespace?: string): XmlElement | undefined {
  return childElements(parent, name, namespace)[0];
}

/** All elements of a name anywhere below, in the order of the file. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return childElements(parent).flatMap((child) =>
    child.name === name && child.namespace === parent.namespace
      ? [child]
      : child.namespace === parent.namespace
        ? descendants(child, name)
        : [],
  );
}
