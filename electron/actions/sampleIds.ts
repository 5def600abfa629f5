/** The id of what the sample's files call by a name; where they mention it, it stands as "@name". */
export type IdOf = (name: string) => string;

/** Ids that are made when first asked for. */
export function idsByName(): IdOf {
  const ids = new Map<string, string>();
  return (name) => {
    const id = ids.get(name) ?? crypto.randomUUID();
    ids.set(name, id);
    return id;
  };
}
