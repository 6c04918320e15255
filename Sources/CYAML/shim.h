// libyaml, as Debian's libyaml-dev brings it. Swift sees all that is used of it.

#ifndef IMPROVEMENT_BOARD_CYAML_H
#define IMPROVEMENT_BOARD_CYAML_H

#include <yaml.h>

#endif
