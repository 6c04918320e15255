// What must work inside a signal handler, where Swift may not run: noting signals for the event loop,
// and giving the terminal back when the program dies.

#ifndef IMPROVEMENT_BOARD_CTERMINALGUARD_H
#define IMPROVEMENT_BOARD_CTERMINALGUARD_H

/// Catches HUP, TERM, INT, QUIT, WINCH, TSTP and CONT: each caught signal's number arrives as one byte
/// on the returned descriptor. -1 with errno when no pipe can be had.
int signal_pipe_open(void);

/// Puts back what each of those signals did before.
void signal_pipe_close(void);

/// Stops this program as an uncaught ctrl-z would; returns once it goes on.
void stop_until_continued(void);

/// From now on ctrl-z stops this program at once, and is not noted.
void stop_signal_as_usual(void);

/// From now on ctrl-z is noted again.
void stop_signal_noted(void);

/// A descriptor that is readable once the program that started this one has ended; -1 where none can
/// be had.
int parent_watch_open(void);

/// Whether the program that started this one has ended, and no shell of the same terminal took over.
int is_abandoned(void);

/// Remembers the modes of `terminal` as they are now, and gives the terminal back with them if the
/// program crashes, is killed by a signal that can be caught, or exits without `terminal_guard_stop`.
void terminal_guard_start(int terminal);

/// The bytes that bring this kind of terminal back to normal; cut after 256.
void terminal_guard_set_farewell(const char *bytes);

/// Sends those bytes now, though the terminal may be another program's already.
void terminal_guard_say_farewell(void);

/// The terminal is in good hands again: puts its modes back and forgets about it.
void terminal_guard_stop(void);

/// Keeps what is written to standard error off the screen, if it would go to a terminal.
void standard_error_hold(void);

/// Undoes `standard_error_hold` and prints what was held, control characters shown as `?`.
void standard_error_release(void);

#endif
