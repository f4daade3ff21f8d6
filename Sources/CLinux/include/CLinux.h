#pragma once

/// Keeps what is in memory out of files and off the terminal, as far as the system allows: no core
/// dump, no reading by other processes of the same user (prctl(2), PR_SET_DUMPABLE), no backtrace of
/// Swift's, which prints what it finds in memory, and no swapping where the allowance for locked memory
/// is unlimited; within a bounded one, allocations to come would fail.
void clinux_protect_memory(void);

/// Keeps of the descriptors that were inherited standard input, output and error, which are open
/// afterwards, and `passed` ones from 3 on; and lets as many be opened as the system allows.
void clinux_settle(int passed);
