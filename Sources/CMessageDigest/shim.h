// libmd's own header, which leaves out the types it uses.
#include <sys/types.h>
#include <stdint.h>
#include <sha2.h>
