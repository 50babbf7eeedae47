// A dot that is only ever a bullet may touch the word after it, as in what Word puts on the clipboard.
const BULLET = /^\s*(?:[•·●▪◦○‣⁃]\s*|(?:[*–—o-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+)/u;
/** A line that ends like this has not ended. */
const GOES_ON = /(?:,|\b(?:and|or|to|the|a|an|if|when|with|by|for|of|at|in|on|until|before|after|that))$/iu;

/** I3: several actions in one cell: lines, bullets, numbers. A line without a bullet goes on the line before it. */
export function piecesOf(cell: string): string[] {
  const lines = cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const marked = lines.some((line) => BULLET.test(line));
  const pieces: string[] = [];
  for (const line of lines) {
    const last = pieces.length - 1;
    const goesOn = marked || GOES_ON.test(pieces[last] ?? '');
    if (goesOn && !BULLET.test(line) && last >= 0) pieces[last] = `${pieces[last]} ${line}`;
    else pieces.push(line.replace(BULLET, ''));
  }
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return inLine(only);
  return pieces;
}

/** "1. Ring Bev 2. Visit Nan" and "Ring Bev; visit Nan" in one line. */
function inLine(text: string): string[] {
  const numbered = text.split(/(?:^|\s)\(?[1-9][.)]\s+/u).filter((piece) => piece.trim() !== '');
  if (numbered.length > 1) return numbered.map((piece) => piece.trim());
  const bullets = text.split(/\s*[•●▪]\s*/u).filter((piece) => piece.trim() !== '');
  if (bullets.length > 1) return bullets.map((piece) => piece.trim());
  const halves = text.split(/;\s+/u).filter((piece) => piece.trim() !== '');
  return halves.length > 1 ? halves.map((piece) => piece.trim()) : [text];
}
