// The words a program was started with, as the kernel put them on its stack. Swift's own `CommandLine`
// looks them up under /proc, and has none where that can't be read: a program that was told to change
// nothing would then be told nothing.

#ifndef IMPROVEMENT_BOARD_CPROCESSARGUMENTS_H
#define IMPROVEMENT_BOARD_CPROCESSARGUMENTS_H

/// How many there are, the program's own name among them.
int process_argument_count(void);

/// One of them, from 0; ends in a zero byte.
const char *process_argument(int index);

#endif
