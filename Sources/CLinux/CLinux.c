#include "CLinux.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>

void clinux_protect_memory(void) {
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    struct rlimit allowance;
    if (getrlimit(RLIMIT_MEMLOCK, &allowance) == 0 && allowance.rlim_cur == RLIM_INFINITY)
        mlockall(MCL_CURRENT | MCL_FUTURE);
}
