#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#define CAUGHT 7
static const int caught[CAUGHT] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT};
static struct sigaction before[CAUGHT];
static int ends[2] = {-1, -1};

static void note(int number) {
  int saved_errno = errno;
  char byte = (char)number;
  // A full pipe already holds more news than the loop has read.
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  errno = saved_errno;
}

// SA_RESTART, so that a write to a slow terminal isn't cut off in the middle of an escape sequence.
static struct sigaction noting(void) {
  struct sigaction action = {0};
  action.sa_handler = note;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  return action;
}

static int set_flags(int file) {
  return fcntl(file, F_SETFL, O_NONBLOCK) == 0 && fcntl(file, F_SETFD, FD_CLOEXEC) == 0 ? 0 : -1;
}

int signal_pipe_open(void) {
  if (pipe(ends) != 0) return -1;
  if (set_flags(ends[0]) != 0 || set_flags(ends[1]) != 0) return -1;
  struct sigaction action = noting();
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &before[i]);
  return ends[0];
}

void signal_pipe_close(void) {
  if (ends[0] < 0) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
  close(ends[0]);
  close(ends[1]);
  ends[0] = ends[1] = -1;
}

void stop_signal_as_usual(void) {
  struct sigaction standard = {0};
  standard.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &standard, NULL);
}

void stop_signal_noted(void) {
  struct sigaction action = noting();
  sigaction(SIGTSTP, &action, NULL);
}

// Not SIGSTOP: the kernel ignores SIGTSTP where no shell could ever continue us, and that is right.
void stop_until_continued(void) {
  stop_signal_as_usual();
  raise(SIGTSTP);
  stop_signal_noted();
}
