#include "WordLists.h"

/* The compiler takes the files in as they are; written out as numbers they would take it minutes. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char ordinary_words[] = {
#embed "Dutch/words.txt"
};
static const char given_names[] = {
#embed "Dutch/given-names.txt"
};
static const char surnames[] = {
#embed "Dutch/surnames.txt"
};
static const char places[] = {
#embed "Dutch/places.txt"
};

struct spiegel_word_list spiegel_ordinary_words(void) {
    return (struct spiegel_word_list){ordinary_words, sizeof ordinary_words};
}

struct spiegel_word_list spiegel_given_names(void) {
    return (struct spiegel_word_list){given_names, sizeof given_names};
}

struct spiegel_word_list spiegel_surnames(void) {
    return (struct spiegel_word_list){surnames, sizeof surnames};
}

struct spiegel_word_list spiegel_places(void) {
    return (struct spiegel_word_list){places, sizeof places};
}
