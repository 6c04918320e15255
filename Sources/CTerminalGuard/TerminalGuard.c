#include "CTerminalGuard.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define FATAL 6
static const int fatal[FATAL] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
static struct sigaction before[FATAL];

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

// Only calls that POSIX lists as safe in a signal handler.
static void give_terminal_back(void) {
  if (!on_guard) return;
  on_guard = 0;
  if (is_in_foreground()) {
    ssize_t ignored = write(terminal_file, farewell, farewell_length);
    (void)ignored;
  }
  put_modes_back();
  standard_error_release();
}

// The program still dies of the signal, so that its parent and a core dump tell the truth.
static void on_crash(int number) {
  int saved_errno = errno;
  give_terminal_back();
  for (int i = 0; i < FATAL; i++) {
    if (fatal[i] == number) sigaction(number, &before[i], NULL);
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

static void catch_crashes(void) {
  struct sigaction action = {0};
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
}

void terminal_guard_start(int terminal) {
  static int at_exit = 0;
  if (on_guard) return;
  if (!at_exit) at_exit = atexit(give_terminal_back) == 0;
  terminal_file = terminal;
  modes_known = tcgetattr(terminal, &modes) == 0;
  farewell_length = 0;
  lend_a_stack();
  catch_crashes();
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
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  put_modes_back();
}
