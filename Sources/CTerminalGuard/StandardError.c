#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <sys/mman.h>
#include <unistd.h>

static int real = -1;
static int held = -1;

void standard_error_hold(void) {
  if (real >= 0 || !isatty(STDERR_FILENO)) return;
  held = memfd_create("held standard error", MFD_CLOEXEC);
  if (held < 0) return;
  real = dup(STDERR_FILENO);
  if (real >= 0 && dup2(held, STDERR_FILENO) >= 0) return;
  standard_error_release();
}

// Bytes of a UTF-8 character that are still to come.
static int expected = 0;

static int is_control(unsigned char byte, unsigned char previous) {
  if (byte == '\n' || byte == '\t') return 0;
  if (byte < 0x20 || byte == 0x7F) return 1;
  // The C1 controls, as UTF-8 spells them, and as a terminal of 8 bits takes them.
  return byte >= 0x80 && byte < 0xA0 && (previous == 0xC2 || expected == 0);
}

static void follow(unsigned char byte) {
  if (byte >= 0xC2) {
    expected = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
  } else {
    expected = byte >= 0x80 && expected > 0 ? expected - 1 : 0;
  }
}

static void write_all(const char *bytes, ssize_t count) {
  while (count > 0) {
    ssize_t written = write(STDERR_FILENO, bytes, (size_t)count);
    if (written <= 0) return;
    bytes += written;
    count -= written;
  }
}

// Runs in the crash handler too, hence the small buffer and nothing but system calls.
static void print_held(void) {
  char bytes[512];
  unsigned char previous = 0;
  ssize_t count;
  lseek(held, 0, SEEK_SET);
  while ((count = read(held, bytes, sizeof bytes)) > 0) {
    for (ssize_t i = 0; i < count; i++) {
      unsigned char byte = (unsigned char)bytes[i];
      if (is_control(byte, previous)) bytes[i] = '?';
      if (bytes[i] == '?' && previous == 0xC2 && i > 0) bytes[i - 1] = '?';
      follow(byte);
      previous = byte;
    }
    write_all(bytes, count);
  }
}

void standard_error_release(void) {
  if (real >= 0) {
    dup2(real, STDERR_FILENO);
    close(real);
    real = -1;
    print_held();
  }
  if (held >= 0) close(held);
  held = -1;
}
