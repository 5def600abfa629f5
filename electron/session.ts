/** A member of an assessment, at a window. */
export interface Seat {
  readonly assessment: string;
  readonly member: string;
}

/** Who sits at a window: set by `seat.take`, and by nothing that a later call claims. */
export interface Session {
  seat: Seat | null;
  /** Set at a device of the room: all that it may ever see and do is its member's. */
  readonly device?: Seat;
}
