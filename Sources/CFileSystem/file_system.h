#ifndef IMPROVEMENT_BOARD_FILE_SYSTEM_H
#define IMPROVEMENT_BOARD_FILE_SYSTEM_H

#include <sys/vfs.h>

/// The number of the sort of file system that a file is on, as statfs(2) has it; 0 where it can't be told.
/// Glibc's module for Swift leaves statfs out.
static inline unsigned int file_system_sort(const char *path) {
  struct statfs facts;
  return statfs(path, &facts) == 0 ? (unsigned int)facts.f_type : 0;
}

#endif
