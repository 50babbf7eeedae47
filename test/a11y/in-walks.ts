/** The list in pieces of at most `length`: what one test looks at, for opening a page takes longer than looking. */
export function inWalks<One>(list: readonly One[], length: number): readonly (readonly One[])[] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, at) =>
    list.slice(at * length, (at + 1) * length),
  );
}
