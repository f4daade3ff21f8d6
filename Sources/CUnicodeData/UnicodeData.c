#include "UnicodeData.h"

#include <stdint.h>

/* As ICU's own stubdata: a header, and a table of contents without an entry. A program that defines
   the name takes it in the place of the archive's 34 MB. */
struct header {
    uint16_t header_size;
    uint8_t magic[2];
    uint16_t info_size, reserved;
    uint8_t is_big_endian, is_ebcdic, char_size, padding;
    uint8_t format[4], format_version[4], data_version[4], filling[8];
    uint32_t entries, unused[5];
};

_Alignas(16) const struct header icudt76_dat = {
    .header_size = 32,
    .magic = {0xda, 0x27},
    .info_size = 20,
    .char_size = 2,
    .format = "ToCP",
    .format_version = {1},
};
