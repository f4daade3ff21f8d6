#pragma once

/// Keeps what is in memory out of files, as far as the system allows: no core dump, no reading by
/// other processes of the same user (prctl(2), PR_SET_DUMPABLE), and no swapping where the allowance
/// for locked memory is unlimited; within a bounded one, allocations to come would fail.
void clinux_protect_memory(void);
