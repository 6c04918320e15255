// A program on a pseudo-terminal of its own. For tests only.

#ifndef IMPROVEMENT_BOARD_CPTYPROCESS_H
#define IMPROVEMENT_BOARD_CPTYPROCESS_H

#include <sys/types.h>

/// Opens a pseudo-terminal of that size. `master` is the end to type into and read from; `slave` is the
/// program's end, to be held open so that its modes can be looked at. -1 with errno on failure.
int pty_open(int rows, int columns, int *master, int *slave);

/// Starts the program at `path` with that terminal as its own, in `folder` unless NULL. -1 with errno on
/// failure.
pid_t pty_start(int slave, const char *path, char *const arguments[], char *const environment[],
                const char *folder);

/// Gives the terminal another size; the program gets WINCH.
int pty_resize(int master, int rows, int columns);

// Starts a program without a terminal: no input, its output into `*output` to be read from, its
// error output into the file `errors`. Returns its process, or -1.
pid_t plain_start(const char *path, char *const arguments[], char *const environment[],
                  const char *folder, const char *errors, int *output);

#endif
