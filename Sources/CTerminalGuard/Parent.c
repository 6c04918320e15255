#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <sys/pidfd.h>
#include <unistd.h>

int parent_watch_open(void) {
  pid_t parent = getppid();
  return parent > 0 ? pidfd_open(parent, 0) : -1;
}

// The leader of a session is told by HUP. Any other program whose parent is of another session is one
// that no shell waits for: its parent has died, and whoever took it in knows nothing of it.
int is_abandoned(void) {
  pid_t session = getsid(0);
  return session != getpid() && getppid() > 0 && getsid(getppid()) != session;
}
