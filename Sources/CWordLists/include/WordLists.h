#ifndef SPIEGEL_WORD_LISTS_H
#define SPIEGEL_WORD_LISTS_H

#include <stddef.h>

/* Folded words (ASCII, small letters), each between two line feeds, in the order of their bytes. */
struct spiegel_word_list {
    const char *_Nonnull bytes;
    size_t count;
};

/* Dutch words of two to eleven letters, inflected ones too, without those that are names first. */
struct spiegel_word_list spiegel_ordinary_words(void);
/* Given names that are heard in the Netherlands. */
struct spiegel_word_list spiegel_given_names(void);
/* Surnames, without the small words before them. */
struct spiegel_word_list spiegel_surnames(void);
/* Places; a space for each space and hyphen. */
struct spiegel_word_list spiegel_places(void);

#endif
