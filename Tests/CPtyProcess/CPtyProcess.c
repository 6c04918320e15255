#define _GNU_SOURCE
#include "CPtyProcess.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utmp.h>

// A test runner may ignore or block signals, and a child would inherit that.
static void forget_inherited_signals(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

static void become(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, int slave) {
  forget_inherited_signals();
  if (login_tty(slave) != 0) _exit(126);
  if (folder != NULL && chdir(folder) != 0) _exit(126);
  execve(path, arguments, environment);
  _exit(127);
}

int pty_open(int rows, int columns, int *master, int *slave) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  if (openpty(master, slave, NULL, NULL, &size) != 0) return -1;
  fcntl(*master, F_SETFD, FD_CLOEXEC);
  fcntl(*slave, F_SETFD, FD_CLOEXEC);
  return fcntl(*master, F_SETFL, O_NONBLOCK);
}

pid_t pty_start(int slave, const char *path, char *const arguments[], char *const environment[],
                const char *folder) {
  pid_t child = fork();
  if (child == 0) become(path, arguments, environment, folder, slave);
  return child;
}

int pty_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

static void become_plain(const char *path, char *const arguments[], char *const environment[],
                         const char *folder, const char *errors, int output) {
  forget_inherited_signals();
  int input = open("/dev/null", O_RDONLY);
  int error = open(errors, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(error, 2) < 0) _exit(126);
  setsid();
  if (chdir(folder) != 0) _exit(126);
  execve(path, arguments, environment);
  _exit(127);
}

pid_t plain_start(const char *path, char *const arguments[], char *const environment[],
                  const char *folder, const char *errors, int *output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  pid_t child = fork();
  if (child == 0) become_plain(path, arguments, environment, folder, errors, ends[1]);
  close(ends[1]);
  *output = ends[0];
  return child;
}
