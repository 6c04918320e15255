/*
 * A disk that fails on demand, for programs under test: loaded before the C library (LD_PRELOAD), it
 * stands before the calls by which files are kept. The file that $FAILING_DISK names says which fail,
 * a line each: the call's name here, the error's number, how many such calls go well first, and, where it
 * isn't all of them, how many fail then. Where
 * the file isn't there, nothing fails; so a test can have a disk fail, and mend it, while a program runs.
 * The directory of users is such a disk too.
 * Where $FAILING_DISK_LOG names a file, every such call is noted there by its name.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <stdlib.h>

enum call { SYNC_FOLDER, SYNC_FILE, UNLINK_JOURNAL, RENAME, LINK, LOCK, UNLOCK, OPEN_TO_WRITE, MAKE_JOURNAL, READ_PAGE, OPEN_SNAPSHOT, OPEN_FOLDER,
            SYNC_FILE_SYSTEM, ASK_USER, LIST_USERS, OPEN_USERS, CALLS };
static const char *const names[CALLS] = {
    "sync-folder", "sync-file", "unlink-journal", "rename", "link", "lock", "unlock", "open-to-write",
    "make-journal", "read-page", "open-snapshot", "open-folder", "sync-file-system", "ask-user", "list-users",
    "open-users"};
static long gone_well[CALLS];

static long read_rules(char *text, size_t room) {
  const char *path = getenv("FAILING_DISK");
  long file = path ? syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) {
    memset(gone_well, 0, sizeof gone_well);
    return -1;
  }
  long count = syscall(SYS_read, file, text, room - 1);
  syscall(SYS_close, file);
  text[count > 0 ? count : 0] = 0;
  return count;
}

static void note(enum call call) {
  const char *path = getenv("FAILING_DISK_LOG");
  if (!path) return;
  int kept = errno;
  char line[40];
  int length = snprintf(line, sizeof line, "%s\n", names[call]);
  long file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  syscall(SYS_write, file, line, (size_t)length);
  syscall(SYS_close, file);
  errno = kept;
}

/* 0 where the call is to go well, else the error it is to fail by. */
static int failure(enum call call) {
  char text[1024];
  note(call);
  int kept = errno;
  long count = read_rules(text, sizeof text);
  errno = kept;
  if (count <= 0) return 0;
  for (char *rest = text, *line; (line = strsep(&rest, "\n"));) {
    char name[32];
    int number = 0;
    long before = 0, times = 1 << 30;
    if (sscanf(line, "%31s %d %ld %ld", name, &number, &before, &times) < 2) continue;
    if (strcmp(name, names[call])) continue;
    long come = gone_well[call]++;
    return come < before || come >= before + times ? 0 : number;
  }
  return 0;
}

#define FAIL_IF_TOLD(call)              \
  do {                                  \
    int number_ = failure(call);        \
    if (number_) {                      \
      errno = number_;                  \
      return -1;                        \
    }                                   \
  } while (0)

static enum call sync_of(int file) {
  struct stat facts;
  return fstat(file, &facts) == 0 && S_ISDIR(facts.st_mode) ? SYNC_FOLDER : SYNC_FILE;
}

int fsync(int file) {
  FAIL_IF_TOLD(sync_of(file));
  return (int)syscall(SYS_fsync, file);
}

int fdatasync(int file) {
  FAIL_IF_TOLD(sync_of(file));
  return (int)syscall(SYS_fdatasync, file);
}

int syncfs(int file) {
  FAIL_IF_TOLD(SYNC_FILE_SYSTEM);
  return (int)syscall(SYS_syncfs, file);
}

/* Of a disk: by another the program proves whose it is. */
static int is_folder(const char *path) {
  struct stat facts;
  int kept = errno;
  int is = stat(path, &facts) == 0 && S_ISDIR(facts.st_mode) && strcmp(path, "/proc");
  errno = kept;
  return is;
}

int unlink(const char *path) {
  size_t length = strlen(path);
  if (length > 8 && !strcmp(path + length - 8, "-journal")) FAIL_IF_TOLD(UNLINK_JOURNAL);
  return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

int link(const char *from, const char *to) {
  FAIL_IF_TOLD(LINK);
  return (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  FAIL_IF_TOLD(RENAME);
  return (int)syscall(SYS_renameat2, from_folder, from, to_folder, to, flags);
}

/* Every command that the program gives takes a number or a pointer, or nothing. */
static int control(int file, int command, void *argument) {
  if (command == F_SETLK || command == F_SETLKW || command == F_GETLK)
    FAIL_IF_TOLD(((struct flock *)argument)->l_type == F_UNLCK ? UNLOCK : LOCK);
  return (int)syscall(SYS_fcntl, file, command, argument);
}

int fcntl(int file, int command, ...) {
  va_list arguments;
  va_start(arguments, command);
  void *argument = va_arg(arguments, void *);
  va_end(arguments);
  return control(file, command, argument);
}

int fcntl64(int file, int command, ...) {
  va_list arguments;
  va_start(arguments, command);
  void *argument = va_arg(arguments, void *);
  va_end(arguments);
  return control(file, command, argument);
}

/* Of a register, of snapshots and of folders alone: the program reads other files with the same call. */
static int open_register(const char *path, int flags, mode_t mode) {
  size_t length = strlen(path);
  if (length > 8 && !strcmp(path + length - 8, "-journal")) {
    if (flags & O_CREAT) FAIL_IF_TOLD(MAKE_JOURNAL);
  } else if (strstr(path, ".sqlite") && (flags & O_ACCMODE) == O_RDWR) {
    FAIL_IF_TOLD(OPEN_TO_WRITE);
  } else if (length > 5 && !strcmp(path + length - 5, ".json") && (flags & O_ACCMODE) == O_RDONLY) {
    FAIL_IF_TOLD(OPEN_SNAPSHOT);
  } else if (!strcmp(path, "/etc/passwd")) {
    FAIL_IF_TOLD(OPEN_USERS);
  } else if ((flags & O_ACCMODE) == O_RDONLY && is_folder(path)) {
    FAIL_IF_TOLD(OPEN_FOLDER);
  }
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  return open_register(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  return open_register(path, flags, mode);
}

/* Of a page, and not of the file's head alone. */
static ssize_t read_at(int file, void *into, size_t count, off_t start) {
  if (start >= 4096) FAIL_IF_TOLD(READ_PAGE);
  return syscall(SYS_pread64, file, into, count, start);
}

ssize_t pread(int file, void *into, size_t count, off_t start) {
  return read_at(file, into, count, start);
}

ssize_t pread64(int file, void *into, size_t count, off_t start) {
  return read_at(file, into, count, start);
}

/* What stands behind this one. */
#define NEXT(type, name) ((type)dlsym(RTLD_NEXT, name))

/* Their answer is the error's number, and errno says nothing. */
int getpwuid_r(uid_t user, struct passwd *entry, char *text, size_t room, struct passwd **found) {
  int number = failure(ASK_USER);
  *found = NULL;
  if (number) return number;
  typedef int call(uid_t, struct passwd *, char *, size_t, struct passwd **);
  return NEXT(call *, "getpwuid_r")(user, entry, text, room, found);
}

int getpwnam_r(const char *login, struct passwd *entry, char *text, size_t room, struct passwd **found) {
  int number = failure(ASK_USER);
  *found = NULL;
  if (number) return number;
  typedef int call(const char *, struct passwd *, char *, size_t, struct passwd **);
  return NEXT(call *, "getpwnam_r")(login, entry, text, room, found);
}

struct passwd *getpwent(void) {
  int number = failure(LIST_USERS);
  if (number) {
    errno = number;
    return NULL;
  }
  typedef struct passwd *call(void);
  return NEXT(call *, "getpwent")();
}
