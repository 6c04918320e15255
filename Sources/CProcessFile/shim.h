#ifndef IMPROVEMENT_BOARD_PROCESS_FILE_H
#define IMPROVEMENT_BOARD_PROCESS_FILE_H

#include <fcntl.h>
#include <linux/magic.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

/// Opens a file of /proc to be read, as `self/uid_map`; -1 where it can't be, or can't be told to be the
/// kernel's own. Who made a namespace can mount anything there, another process's file too: so /proc has
/// to be the kernel's, and nothing may be mounted below it. `self` is then this process.
///
/// Glibc's module for Swift leaves these calls out.
static inline int open_kernels_own(const char *path) {
  struct open_how how = {
      .flags = O_RDONLY | O_CLOEXEC,
      .resolve = RESOLVE_NO_XDEV | RESOLVE_NO_MAGICLINKS,
  };
  struct statfs facts;
  int file = -1;
  int proc = open("/proc", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (proc < 0) return -1;
  if (fstatfs(proc, &facts) == 0 && facts.f_type == PROC_SUPER_MAGIC)
    file = (int)syscall(SYS_openat2, proc, path, &how, sizeof how);
  close(proc);
  return file;
}

#endif
