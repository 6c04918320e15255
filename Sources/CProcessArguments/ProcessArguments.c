#include "CProcessArguments.h"

static int count;
static char **arguments;

// glibc hands constructors what it hands `main`, which is Swift's here.
__attribute__((constructor)) static void keep_arguments(int given, char **words) {
  count = given;
  arguments = words;
}

int process_argument_count(void) { return count; }

const char *process_argument(int index) { return arguments[index]; }
