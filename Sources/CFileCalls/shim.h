// glibc declares it in <stdio.h> to GNU sources alone, which Swift's modules are not.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);

// Not to write over a file that stands there.
static const unsigned int rename_without_replacing = 1;

// To GNU sources alone in <unistd.h>.
int syncfs(int descriptor);
