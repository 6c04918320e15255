// libvterm, a terminal emulator in a library: bytes in, cells out. For tests only.

#ifndef IMPROVEMENT_BOARD_CVTERM_H
#define IMPROVEMENT_BOARD_CVTERM_H

#include <vterm.h>

// The questions a colour can be asked are macros with casts in them.
static inline bool vterm_colour_is_default(const VTermColor *colour) {
  return VTERM_COLOR_IS_DEFAULT_FG(colour) || VTERM_COLOR_IS_DEFAULT_BG(colour);
}
static inline bool vterm_colour_is_indexed(const VTermColor *colour) {
  return VTERM_COLOR_IS_INDEXED(colour);
}

#endif
