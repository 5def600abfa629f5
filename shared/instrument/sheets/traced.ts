import type { Place, SheetRow } from './sheet.ts';

type Path = readonly PropertyKey[];

/** Remembers which cell each part of an instrument came from, so that a fault names the cell to mend. */
export class Traced {
  readonly #places = new Map<string, Place>();

  /** Notes where a value is from and hands it on. */
  from<Value>(path: Path, row: SheetRow, column: string, value: Value): Value {
    this.#places.set(path.join('/'), row.place(column));
    return value;
  }

  /** Where the value at a path is from: its own cell, or that of the nearest part above or first part below it. */
  at(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const above = path.slice(0, length).join('/');
      const found = this.#places.get(above) ?? this.#below(`${above}/`);
      if (found) return found;
    }
    return { sheet: 'Instrument', cell: 'A1' };
  }

  #below(start: string): Place | undefined {
    for (const [path, place] of this.#places) if (path.startsWith(start)) return place;
    return undefined;
  }
}
