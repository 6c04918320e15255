#include "CTerminalGuard.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// The program's own faults, and what else ends a program that doesn't expect it.
#define DEADLY 18
static const int deadly[DEADLY] = {
    SIGSEGV, SIGBUS,  SIGILL,  SIGTRAP,   SIGFPE,  SIGABRT, SIGSYS, SIGPIPE, SIGALRM,
    SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGXFSZ, SIGSTKFLT};
static struct sigaction before[DEADLY];

static volatile sig_atomic_t on_guard = 0;
static int terminal_file = -1;
static struct termios modes;
static int modes_known = 0;
static char farewell[257];
static size_t farewell_length = 0;

// In the background the terminal is another program's, and touching it would stop this one.
static int is_in_foreground(void) { return tcgetpgrp(terminal_file) == getpgrp(); }

static void put_modes_back(void) {
  if (modes_known && is_in_foreground()) tcsetattr(terminal_file, TCSANOW, &modes);
}

// To the output: a terminal that is the input alone may have been opened for reading only.
void terminal_guard_say_farewell(void) {
  ssize_t ignored = write(STDOUT_FILENO, farewell, farewell_length);
  (void)ignored;
}

// Only calls that POSIX lists as safe in a signal handler.
static void give_terminal_back(void) {
  if (!on_guard) return;
  on_guard = 0;
  if (is_in_foreground()) terminal_guard_say_farewell();
  put_modes_back();
  standard_error_release();
}

// The program still dies of the signal, so that its parent and a core dump tell the truth.
static void on_death(int number) {
  int saved_errno = errno;
  give_terminal_back();
  for (int i = 0; i < DEADLY; i++) {
    if (deadly[i] == number) sigaction(number, &before[i], NULL);
  }
  errno = saved_errno;
  raise(number);
}

// A stack overflow leaves no stack to run a handler on.
static void lend_a_stack(void) {
  static char *spare = NULL;
  size_t size = 64 * 1024;
  stack_t present;
  if (spare != NULL || sigaltstack(NULL, &present) != 0) return;
  if (!(present.ss_flags & SS_DISABLE)) return;
  spare = malloc(size);
  if (spare == NULL) return;
  stack_t lent = {.ss_sp = spare, .ss_size = size, .ss_flags = 0};
  sigaltstack(&lent, NULL);
}

// What is ignored, by this program or by who started it, stays so.
static void catch_deadly(void) {
  struct sigaction action = {0};
  action.sa_handler = on_death;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < DEADLY; i++) {
    sigaction(deadly[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaction(deadly[i], &action, NULL);
  }
}

void terminal_guard_start(int terminal) {
  static int at_exit = 0;
  if (on_guard) return;
  if (!at_exit) at_exit = atexit(give_terminal_back) == 0;
  terminal_file = terminal;
  modes_known = tcgetattr(terminal, &modes) == 0;
  farewell_length = 0;
  lend_a_stack();
  catch_deadly();
  on_guard = 1;
}

void terminal_guard_set_farewell(const char *bytes) {
  farewell_length = 0;
  strncpy(farewell, bytes, sizeof farewell - 1);
  farewell_length = strlen(farewell);
}

void terminal_guard_stop(void) {
  if (!on_guard) return;
  on_guard = 0;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before[i], NULL);
  put_modes_back();
}
