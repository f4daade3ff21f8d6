#pragma once
#include <sys/prctl.h>

/// Bars core dumps and other processes of the same user from this one's memory; -1 with errno on failure.
static inline int clinux_forbid_dumping(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
