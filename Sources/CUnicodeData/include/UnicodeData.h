#ifndef SPIEGEL_UNICODE_DATA_H
#define SPIEGEL_UNICODE_DATA_H

/* Nothing is called: what the file defines is found by its name when a program is linked. */

#endif
