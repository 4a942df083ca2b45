package io.mayfly.reference;

/**
 * A word that was found.
 *
 * @param word its row
 * @param start where it begins in the text, with a number that belongs to it
 * @param end where it ends, exclusive
 */
record AddressMatch(AddressWord word, int start, int end) {}
