/** One line of the pen: x, y and pressure (0 to 100; -1 where there is none), in whole units of the sheet. */
export interface Line {
  readonly crayon: string;
  readonly thickness: 'thin' | 'middle' | 'thick';
  readonly points: readonly number[];
}

/** How large the sheet is, in its own units. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}
