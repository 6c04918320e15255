// What ncursesw offers, made reachable from Swift. Swift can't see macros with casts in them, shared
// mutable globals or variadic functions, so each of those that we use gets an accessor below.

#ifndef IMPROVEMENT_BOARD_CNCURSES_H
#define IMPROVEMENT_BOARD_CNCURSES_H

// The wide-character half of curses.h is hidden without this.
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <stdio.h>

// These three live in <term.h>, whose hundreds of lower-case macros (`lines`, `tab`) break other code.
extern int setupterm(const char *term, int file, int *error);
extern char *tigetstr(const char *capability);
extern int tigetnum(const char *capability);

// <wchar.h> declares it only under feature macros that a module build doesn't set.
extern int wcwidth(wchar_t character);

// `stdin` and `stdout` are shared mutable globals, which Swift 6 refuses.
static inline SCREEN *curses_start(void) { return newterm(NULL, stdout, stdin); }

// `stdscr` and `curscr` are shared mutable globals.
static inline WINDOW *curses_screen(void) { return stdscr; }
static inline WINDOW *curses_shown_screen(void) { return curscr; }

// `COLORS` is a shared mutable global.
static inline int curses_colours(void) { return COLORS; }

// The `A_*` attributes are macros with casts in them.
static inline attr_t curses_bold(void) { return A_BOLD; }
static inline attr_t curses_dim(void) { return A_DIM; }
static inline attr_t curses_reverse(void) { return A_REVERSE; }
static inline attr_t curses_underline(void) { return A_UNDERLINE; }

// `KEY_F(n)` is a macro with an argument.
static inline int curses_function_key(int number) { return KEY_F(number); }

#endif
