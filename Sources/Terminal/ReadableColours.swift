/// For each of the 16 as ground, those whose contrast with it is 4.5:1 or more on the palettes of
/// xterm, the Linux console and PuTTY (WCAG 2.2); where none is, the one that comes nearest.
let readableColours: [[UInt8]] = [
  [2, 6, 7, 9, 10, 11, 13, 14, 15],  // black
  [11, 14, 15],  // red
  [0],  // green
  [0],  // yellow: 4.0:1 on the Linux console
  [6, 7, 10, 11, 14, 15],  // blue
  [15],  // magenta
  [0, 4],  // cyan
  [0, 4],  // white
  [15],  // bright black: 4.0:1 on xterm
  [0],  // bright red
  [0, 4],  // bright green
  [0, 1, 4],  // bright yellow
  [15],  // bright blue
  [0],  // bright magenta
  [0, 1, 4],  // bright cyan
  [0, 1, 4, 5, 12],  // bright white
]
