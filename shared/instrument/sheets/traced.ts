import type { Place, SheetRow } from './sheet.ts';

type Path = readonly PropertyKey[];

/** Remembers which cell each part of an instrument came from, so that a fault names the cell to mend. */
export class Traced {
  readonly #places = new Map<string, Place>();
  /** For each path above: the first place below it. */
  readonly #below = new Map<string, Place>();

  /** Notes where a value is from and hands it on. */
  from<Value>(path: Path, row: SheetRow, column: string, value: Value): Value {
    const place = row.place(column);
    this.#places.set(path.join('/'), place);
    for (let length = 1; length < path.length; length++) {
      const above = path.slice(0, length).join('/');
      if (!this.#below.has(above)) this.#below.set(above, place);
    }
    return value;
  }

  /** Where the value at a path is from: its own cell, or that of the nearest part above or first part below it. */
  at(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const above = path.slice(0, length).join('/');
      const found = this.#places.get(above) ?? this.#below.get(above);
      if (found) return found;
    }
    return { sheet: 'Instrument', cell: 'A1' };
  }
}
